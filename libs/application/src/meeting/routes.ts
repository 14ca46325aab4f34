import type { meetingEvents } from '@vinhdanh/domain';
import type { RouteTable } from '../process/route-table.js';

/** A meeting is followed by people's screens, not by stages. */
export const meetingRoutes = {
  'meeting.agenda-frozen': null,
  'meeting.agenda-reopened': null,
  'meeting.moved': null,
} satisfies RouteTable & Record<keyof typeof meetingEvents, unknown>;
