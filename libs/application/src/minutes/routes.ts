import type { minutesEvents } from '@vinhdanh/domain';
import type { RouteTable, TaskSpec } from '../process/route-table.js';

/**
 * Lines that waited for the minutes may be put on an act, and what an initiative council was asked
 * is answered; members' own notes have served.
 */
const stand = (): TaskSpec[] => [
  { queue: 'council-review', kind: 'forget-notes' },
  { queue: 'council-review', kind: 'answer-asked' },
];

export const minutesRoutes = {
  'minutes.noted': null,
  'minutes.drawn': null,
  'minutes.signed': stand,
  'minutes.recorded': stand,
  'minutes.scan-bound': null,
} satisfies RouteTable & Record<keyof typeof minutesEvents, unknown>;
