import type { DueListEventType } from '@vinhdanh/domain';
import type { RouteTable } from '../process/route-table.js';

/** A list is worked off by one task, which comes back until everybody was looked over. */
export const dueListRoutes: Record<DueListEventType, RouteTable[string]> = {
  'due-list.requested': () => [{ queue: 'documents', kind: 'count-due' }],
  'due-list.finished': null,
  'due-list.cancelled': null,
  'due-list.failed': null,
};
