import type { minutesEvents } from '@vinhdanh/domain';
import type { RouteTable } from '../process/route-table.js';

/** Nothing follows by itself: lines that waited for a signature may be put on an act then. */
export const minutesRoutes = {
  'minutes.noted': null,
  'minutes.drawn': null,
  'minutes.signed': null,
  'minutes.recorded': null,
} satisfies RouteTable & Record<keyof typeof minutesEvents, unknown>;
