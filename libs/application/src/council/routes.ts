import type { councilEvents, RecordedEvent } from '@vinhdanh/domain';
import type { RouteTable, TaskSpec } from '../process/route-table.js';

/** A request for the agenda is worked off by the stage; each result goes to its own line. */
export const councilRoutes = {
  'council-session.convened': null,
  'council-session.agenda-set': ({ data }: RecordedEvent): TaskSpec[] => [
    {
      queue: 'council-review',
      kind: 'build-agenda',
      data: { request: data.request, source: data.source },
    },
  ],
  'council-session.agenda-built': null,
  'council-session.attendance-recorded': null,
  'council-session.result-recorded': ({ data, stream }: RecordedEvent): TaskSpec[] => [
    {
      queue: 'council-review',
      kind: 'conclude-line',
      stream: `dossier:${String(data.dossierId)}`,
      data: {
        sessionId: stream.slice('council-session:'.length),
        revision: data.revision,
        ...(data.cited ? { cited: data.cited } : {}),
      },
    },
  ],
  // A secret round ends in results, which go their way above.
  'council-session.ballot-opened': null,
  'council-session.ballot-checked-in': null,
  'council-session.ballot-check-in-closed': null,
  'council-session.ballot-box-opened': null,
  'council-session.ballot-paper-entered': null,
  'council-session.ballot-tallied': null,
  'council-session.ballot-voided': null,
  'council-session.closed': null,
} satisfies RouteTable & Record<keyof typeof councilEvents, unknown>;
