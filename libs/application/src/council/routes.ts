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
  // Who is tied to a line is looked for as soon as it stands on the list.
  'council-session.agenda-built': ({ data }: RecordedEvent): TaskSpec[] =>
    data.count === 0 ? [] : [{ queue: 'council-review', kind: 'detect-conflicts', data: {} }],
  'council-session.work-named': null,
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
  'council-session.agenda-closed': null,
  'council-session.agenda-opened': null,
  // A secret round ends in results, which go their way above.
  'council-session.ballot-opened': null,
  'council-session.ballot-checked-in': null,
  'council-session.ballot-check-in-closed': null,
  'council-session.ballot-box-opened': null,
  'council-session.ballot-paper-entered': null,
  'council-session.ballot-tallied': null,
  'council-session.ballot-line-deferred': null,
  'council-session.ballot-voided': null,
  'council-session.vote-opened': null,
  'council-session.vote-cast': null,
  'council-session.vote-closed': null,
  'council-session.vote-voided': null,
  'council-session.conflict-declared': null,
  'council-session.conflict-detected': null,
  'council-session.conflict-confirmed': null,
  'council-session.conflict-dismissed': null,
  // Minutes may be signed before the close or after it: whichever comes last sets the answer going.
  'council-session.closed': ({ data }: RecordedEvent): TaskSpec[] =>
    data.purpose === 'initiatives'
      ? [{ queue: 'council-review', kind: 'answer-asked', data: {} }]
      : [],
} satisfies RouteTable & Record<keyof typeof councilEvents, unknown>;
