import type { ActionTable } from '../action-table.js';
import { ROLES } from '../roles.js';

/** As the law itself, written by the administrator alone and read by everybody; see `catalogue`. */
export const criteriaSetActions = {
  'criteria-set.write': { roles: ['admin'], scope: 'province' },
  'criteria-set.put-in-force': { roles: ['admin'], scope: 'province' },
  'criteria-set.read': { roles: ROLES, scope: 'province' },
} satisfies ActionTable;
