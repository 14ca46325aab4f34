import type { CalendarEventData } from '@vinhdanh/domain';
import type { RouteTable } from '../process/route-table.js';

export const calendarRoutes = {
  'calendar.announced': null,
} satisfies RouteTable & Record<keyof CalendarEventData, unknown>;
