import type { CalendarEventData } from '@vinhdanh/domain';
import type { RouteTable, TaskSpec } from '../process/route-table.js';

/** A corrected calendar moves what was reckoned by it. */
const recount = (): TaskSpec[] => [
  { queue: 'unit-proposal', kind: 'recount-deadlines' },
  { queue: 'council-review', kind: 'recount-opinions' },
  { queue: 'council-review', kind: 'recount-publicity' },
  { queue: 'registry', kind: 'recount-lists' },
  { queue: 'registry', kind: 'recount-grievances' },
];

export const calendarRoutes = {
  'calendar.announced': recount,
} satisfies RouteTable & Record<keyof CalendarEventData, unknown>;
