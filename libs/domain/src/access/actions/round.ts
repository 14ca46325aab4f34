import type { ActionTable } from '../action-table.js';
import { ROLES } from '../roles.js';

/** Rounds are opened by the standing body and are public to who may sign in. */
export const roundActions = {
  'round.open': { roles: ['specialist', 'board-head'], scope: 'province' },
  'round.move-deadline': { roles: ['board-head'], scope: 'province' },
  'round.close': { roles: ['specialist', 'board-head'], scope: 'province' },
  'round.read': { roles: ROLES, scope: 'province' },
} satisfies ActionTable;
