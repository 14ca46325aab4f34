import type { ActionTable } from '../action-table.js';
import { ROLES } from '../roles.js';

/** A criteria set is entered by the standing body or the administrator; everybody may read it. */
export const criteriaSetActions = {
  'criteria-set.write': { roles: ['board-head', 'admin'], scope: 'province' },
  'criteria-set.put-in-force': { roles: ['board-head', 'admin'], scope: 'province' },
  'criteria-set.read': { roles: ROLES, scope: 'province' },
} satisfies ActionTable;
