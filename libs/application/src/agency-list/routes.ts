import type { AgencyListEventData, JsonObject } from '@vinhdanh/domain';
import type { RouteTable, TaskSpec } from '../process/route-table.js';

/** Only what a person confirmed holds anything up. */
const toHold = ({ data }: { data: JsonObject }): TaskSpec[] => [
  { queue: 'registry', kind: 'hold-listed', data: { mark: data.mark ?? null } },
];

export const agencyListRoutes = {
  'agency-list.received': (): TaskSpec[] => [{ queue: 'registry', kind: 'match-list' }],
  'agency-list.match-confirmed': toHold,
  'agency-list.match-rejected': null,
  'agency-list.matches-found': null,
  'agency-list.matches-gone': null,
  'agency-list.deadline-moved': null,
} satisfies RouteTable & Record<keyof AgencyListEventData, unknown>;
