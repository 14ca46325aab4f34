import type { ActionTable } from '../action-table.js';
import { ROLES } from '../roles.js';

export const catalogueActions = {
  'catalogue.activate-edition': { roles: ['board-head', 'admin'], scope: 'province' },
  'catalogue.read': { roles: ROLES, scope: 'province' },
} satisfies ActionTable;
