import type { actEvents, RecordedEvent } from '@vinhdanh/domain';
import type { RouteTable, TaskSpec } from '../process/route-table.js';

/**
 * Only promulgation has effects: on the lines of a decision, or a package to the centre for a
 * letter. Lines that leave an act before that are told so.
 */
export const actRoutes = {
  'act.drafted': null,
  'act.revised': null,
  'act.lines-added': null,
  'act.lines-removed': ({ data }: RecordedEvent): TaskSpec[] => [
    {
      queue: 'provincial-decision',
      kind: 'release-lines',
      data: { dossierIds: data.dossierIds },
    },
  ],
  'act.lines-refused': ({ data }: RecordedEvent): TaskSpec[] => [
    {
      queue: 'provincial-decision',
      kind: 'release-lines',
      data: { dossierIds: data.dossierIds, reason: data.reason },
    },
  ],
  'act.lines-settled': null,
  'act.endorsed': null,
  'act.verified': null,
  'act.signed': null,
  'act.numbered': null,
  'act.promulgated': ({ data }: RecordedEvent): TaskSpec[] =>
    data.actKind === 'submission-letter'
      ? [{ queue: 'central-submission', kind: 'prepare-submission' }]
      : [{ queue: 'provincial-decision', kind: 'apply-act' }],
  'act.applied': null,
  'act.scan-bound': null,
  'act.returned': null,
  'act.step-withdrawn': null,
  'act.withdrawn': (): TaskSpec[] => [{ queue: 'provincial-decision', kind: 'release-lines' }],
} satisfies RouteTable & Record<keyof typeof actEvents, unknown>;
