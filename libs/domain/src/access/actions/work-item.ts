import type { ActionTable } from '../action-table.js';
import { ROLES } from '../roles.js';

/** Whoever holds the role of an item may claim it; moving somebody's claim is a superior's act. */
export const workItemActions = {
  'work-item.read': { roles: ROLES, scope: 'management-line' },
  'work-item.claim': { roles: ROLES, scope: 'management-line' },
  'work-item.release': { roles: ROLES, scope: 'management-line' },
  'work-item.reassign': { roles: ['board-head', 'admin'], scope: 'province' },
} satisfies ActionTable;
