import type { JsonObject, RecordedEvent } from '@vinhdanh/domain';
import type { RouteTable, TaskSpec } from '../process/route-table.js';
import { lineageRoutes } from './lineage/routes.js';

/** What later awards rested on is gone, or is back. */
const resting = ({ data }: RecordedEvent): TaskSpec[] => [
  {
    ...{ queue: 'registry', kind: 'flag-resting-on-record' },
    data: { entryId: data.entryId ?? null, actId: data.actId ?? null },
  },
];

/** A change of organisation moves what is under way; an erasure takes files with it. */
export const registryRoutes: RouteTable = {
  ...lineageRoutes,
  'organisation.registered': null,
  'organisation.amended': null,
  'organisation.ended': null,
  'organisation.lineage-recorded': null,
  'subject.registered': null,
  'subject.amended': null,
  'subject.number-sealed': null,
  'subject.number-revealed': null,
  'subject.died': null,
  'subject.merged': null,
  'subject.unmerged': null,
  'subject.erased': ({ data }) => [
    { queue: 'documents', kind: 'purge-subject', data: purged(data) },
  ],
  'subject.coverage-stated': null,
  'subject.record-added': null,
  'subject.record-corrected': null,
  'subject.record-withdrawn': null,
  'subject.record-graded': null,
  'subject.record-stripped': resting,
  'subject.record-restored': resting,
  'subject.record-answered': null,
};

const purged = ({ ids, scans }: JsonObject): JsonObject => ({ ids, scans });
