import type { RoundEventData } from '@vinhdanh/domain';
import type { RouteTable } from '../process/route-table.js';

/** A round asks nothing of the service by itself; proposals and sessions refer to it. */
export const roundRoutes = {
  'round.opened': null,
  'round.deadline-moved': null,
  'round.units-expected': null,
  'round.units-succeeded': null,
  'round.closed': null,
} satisfies RouteTable & Record<keyof RoundEventData, unknown>;
