import type { ActionTable } from '../action-table.js';
import { ROLES } from '../roles.js';

/** Figures of one's own first screen: each only for the role it is about. */
export const deskActions = {
  'desk.read': { roles: ROLES, scope: 'management-line' },
} satisfies ActionTable;
