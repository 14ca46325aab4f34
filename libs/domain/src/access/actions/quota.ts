import type { ActionTable } from '../action-table.js';

/** What the limits are is the law's; whether an unchecked one holds, the head of the body says. */
export const quotaActions = {
  'quota.confirm': { roles: ['board-head'], scope: 'province' },
} satisfies ActionTable;
