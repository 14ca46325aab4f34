import { vietnamDay } from '@vinhdanh/domain';
import type { DossierEventData, RecordedEvent } from '@vinhdanh/domain';
import type { RouteTable, TaskSpec } from '../process/route-table.js';

const check: TaskSpec = { queue: 'unit-proposal', kind: 'check-line' };
const recount: TaskSpec = { queue: 'unit-proposal', kind: 'recount-deadline' };
const ready: TaskSpec = { queue: 'provincial-decision', kind: 'ready-line' };

/** What `next` asks for: a line for the council waits until a session puts it on its agenda. */
const onward = ({ data }: RecordedEvent): TaskSpec[] =>
  data.next === 'provincial-decision' ? [ready] : [];

/**
 * A supplemented line is checked anew, or goes back to where it was: from these it must be put on
 * a list again. (A line that still waits for a council is refused there, harmlessly.)
 */
const READY_AGAIN = ['passed', 'eligible', 'returned-by-centre'];
const back = ({ data, meta }: RecordedEvent): TaskSpec[] => {
  if (data.review === 'full') return [check];
  if (meta.status === 'checked') return [recount];
  return READY_AGAIN.includes(meta.status ?? '') ? [ready] : [];
};

/** The way on from where it stood; whatever fell due meanwhile found it held and was dropped. */
const released = ({ meta }: RecordedEvent): TaskSpec[] => {
  if (meta.status === 'filed') return [check];
  if (meta.status === 'checked') return [recount];
  return READY_AGAIN.includes(meta.status ?? '') ? [ready] : [];
};

/** The scanner did not answer while the file came in; it is asked until it does. */
const scanOf = ({ paperId, version, sha256 }: RecordedEvent['data']): TaskSpec => ({
  queue: 'documents',
  kind: 'scan-paper',
  data: { paperId: paperId ?? '', version: version ?? 0, sha256: sha256 ?? '' },
});

/** What later awards rested on is gone, or is back. */
const resting = ({ data }: RecordedEvent): TaskSpec[] => [
  { queue: 'registry', kind: 'flag-resting', data: { actId: data.actId ?? null } },
];

/** The centre may be about to grant on the strength of what is no more: its package takes note. */
const atCentre = ({ data, meta }: RecordedEvent): TaskSpec[] =>
  ['listed', 'submitted'].includes(meta.status ?? '')
    ? [
        {
          ...{ queue: 'central-submission', kind: 'flagged-at-centre' },
          data: { awardId: data.dossierId ?? null },
        },
      ]
    : [];

export const dossierRoutes = {
  'dossier.drafted': null,
  'dossier.amended': null,
  'dossier.removed': null,
  'dossier.withdrawn': null,
  // Usually the stage checks a line as it files it.
  'dossier.filed': (_event: RecordedEvent, rest: readonly string[]) =>
    rest.includes('dossier.checked') ? [] : [check],
  'dossier.adopted': null,
  'dossier.handed-over': null,
  'dossier.checked': null,
  'dossier.deadline-moved': null,
  'dossier.criterion-confirmed': null,
  // Received on another day or under a newer law, it is checked anew; the centre's day is noted.
  'dossier.received': ({ data }: RecordedEvent) => (data.by === 'province' ? [check] : []),
  'dossier.edition-applied': () => [check],
  'dossier.duplicate-settled': null,
  'dossier.returned': null,
  'dossier.supplemented': back,
  'dossier.appraised': onward,
  'dossier.appraisal-recalled': null,
  'dossier.held': null,
  'dossier.reply-invited': null,
  'dossier.replied': null,
  'dossier.released': released,
  'dossier.scheduled': null,
  'dossier.council-concluded': onward,
  'dossier.readied': null,
  'dossier.listed': null,
  'dossier.unlisted': null,
  'dossier.granted': null,
  'dossier.reported': null,
  'dossier.report-repeated': null,
  'dossier.refused': null,
  'dossier.submitted': null,
  'dossier.returned-by-centre': null,
  'dossier.step-opened': null,
  'dossier.step-settled': null,
  'dossier.step-waived': null,
  'dossier.corrected': ({ data, meta }: RecordedEvent): TaskSpec[] => [
    {
      ...{ queue: 'provincial-decision', kind: 'order-reprint' },
      data: {
        actId: data.actId ?? null,
        on: meta.effectiveOn ?? vietnamDay(meta.recordedAt),
        fields: Object.keys(data.fields ?? {}),
      },
    },
  ],
  'dossier.annulled': resting,
  'dossier.stripped': resting,
  'dossier.restored': resting,
  'dossier.suspended': null,
  'dossier.resumed': null,
  'dossier.flagged': atCentre,
  'dossier.unflagged': atCentre,
  'dossier.paper-attached': ({ data }: RecordedEvent) =>
    data.scan === 'pending' ? [scanOf(data)] : [],
  'dossier.paper-withdrawn': ({ data }: RecordedEvent) => (data.recheck ? [check] : []),
  'dossier.secret-paper-noted': null,
  'dossier.paper-scanned': null,
  'dossier.paper-need-said': null,
} satisfies RouteTable & Record<keyof DossierEventData, unknown>;
