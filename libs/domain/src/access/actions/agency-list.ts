import type { ActionTable } from '../action-table.js';
import type { Role } from '../roles.js';

/** What agencies hold against people is seen by those who settle it and by nobody else. */
const STANDING: readonly Role[] = ['specialist', 'board-head'];

export const agencyListActions = {
  'agency-list.receive': { roles: STANDING, scope: 'province' },
  'agency-list.read': { roles: STANDING, scope: 'province' },
  'agency-list.settle': { roles: STANDING, scope: 'province' },
} satisfies ActionTable;
