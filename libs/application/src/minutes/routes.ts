import type { minutesEvents } from '@vinhdanh/domain';
import type { RouteTable, TaskSpec } from '../process/route-table.js';

/** Lines that waited for the minutes may be put on an act; members' own notes have served. */
const forget = (): TaskSpec[] => [{ queue: 'council-review', kind: 'forget-notes' }];

export const minutesRoutes = {
  'minutes.noted': null,
  'minutes.drawn': null,
  'minutes.signed': forget,
  'minutes.recorded': forget,
} satisfies RouteTable & Record<keyof typeof minutesEvents, unknown>;
