import type { RehearsalEventType } from '@vinhdanh/domain';
import type { RouteTable } from '../process/route-table.js';

export const rehearsalRoutes: Record<RehearsalEventType, RouteTable[string]> = {
  'rehearsal.requested': () => [{ queue: 'documents', kind: 'run-rehearsal' }],
  'rehearsal.finished': null,
  'rehearsal.cancelled': null,
  'rehearsal.failed': null,
};
