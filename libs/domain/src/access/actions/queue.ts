import type { ActionTable } from '../action-table.js';

/** The service's own owed rows: an operator's matter, open to an auditor's eye. */
export const queueActions = {
  'queue.read': { roles: ['admin', 'auditor'], scope: 'province' },
  'queue.redrive': { roles: ['admin'], scope: 'province' },
} satisfies ActionTable;
