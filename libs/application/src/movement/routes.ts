import type { MovementEventData } from '@vinhdanh/domain';
import type { RouteTable } from '../process/route-table.js';

/** A movement asks nothing of the service by itself; its results stand in the subjects' records. */
export const movementRoutes = {
  'movement.launched': null,
  'movement.theme-set': null,
  'movement.units-registered': null,
  'movement.reviewed': null,
  'movement.results-recorded': null,
  'movement.ended': null,
} satisfies RouteTable & Record<keyof MovementEventData, unknown>;
