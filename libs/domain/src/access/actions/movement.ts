import type { ActionTable } from '../action-table.js';
import { ROLES } from '../roles.js';

/** Movements are run by the standing body and are public to who may sign in. */
export const movementActions = {
  'movement.run': { roles: ['specialist', 'board-head'], scope: 'province' },
  'movement.read': { roles: ROLES, scope: 'province' },
} satisfies ActionTable;
