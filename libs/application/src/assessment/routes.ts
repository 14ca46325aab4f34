import type { AssessmentEventData, JsonObject } from '@vinhdanh/domain';
import type { RouteTable, TaskSpec } from '../process/route-table.js';

/** What was decided stands in the record of the body for life. */
const toRecord = ({ eventId }: { eventId: string }): TaskSpec[] => [
  { queue: 'registry', kind: 'record-assessment', data: { eventId } satisfies JsonObject },
];

export const assessmentRoutes = {
  'assessment.opened': null,
  'assessment.answered': null,
  'assessment.submitted': null,
  'assessment.criteria-reviewed': null,
  'assessment.returned': null,
  'assessment.concluded': null,
  'assessment.recognised': toRecord,
  'assessment.declined': toRecord,
  'assessment.revoked': toRecord,
  'assessment.cancelled': null,
} satisfies RouteTable & Record<keyof AssessmentEventData, unknown>;
