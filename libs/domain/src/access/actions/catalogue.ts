import type { ActionTable } from '../action-table.js';
import { ROLES } from '../roles.js';

/** The law is entered by the standing body or the administrator; everybody may read it. */
export const catalogueActions = {
  'catalogue.activate-edition': { roles: ['board-head', 'admin'], scope: 'province' },
  'catalogue.amend': { roles: ['board-head', 'admin'], scope: 'province' },
  'catalogue.confirm': { roles: ['board-head', 'admin'], scope: 'province' },
  'catalogue.read': { roles: ROLES, scope: 'province' },
} satisfies ActionTable;
