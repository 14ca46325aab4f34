import type { ImportEventType } from '@vinhdanh/domain';
import type { RouteTable } from '../process/route-table.js';

/** A list is read, checked and added by the service, one task each. */
export const importRoutes: Record<ImportEventType, RouteTable[string]> = {
  'import.received': () => [{ queue: 'documents', kind: 'read-import' }],
  'import.read': null,
  'import.mapped': () => [{ queue: 'documents', kind: 'check-import' }],
  'import.checked': null,
  'import.row-mended': null,
  'import.subjects-decided': null,
  'import.commit-requested': () => [{ queue: 'documents', kind: 'commit-import' }],
  'import.committed': null,
  'import.commit-refused': null,
  'import.failed': null,
  'import.purged': null,
  'import.cancelled': null,
};
