import type { ActionTable } from '../action-table.js';
import type { Role } from '../roles.js';

/**
 * Whoever answers for the rules, and who checks them. The findings name lines by id and no person,
 * so that an administrator, who has no business in the dossiers, may read them.
 */
const KEEPERS_OF_RULES: readonly Role[] = ['admin', 'board-head', 'auditor'];

export const rehearsalActions = {
  'rehearsal.request': { roles: KEEPERS_OF_RULES, scope: 'province' },
  'rehearsal.cancel': { roles: KEEPERS_OF_RULES, scope: 'province' },
  'rehearsal.read': { roles: KEEPERS_OF_RULES, scope: 'province' },
} satisfies ActionTable;
