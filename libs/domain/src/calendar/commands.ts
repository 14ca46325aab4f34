import type { CalendarYear } from './calendar-day.js';

/** Stream id is the year. The whole year comes along: an announcement replaces what stood there. */
export interface AnnounceYear extends CalendarYear {
  type: 'announce';
  /** Needed when the year was entered before with other content. */
  reason?: string;
}

export type CalendarCommand = AnnounceYear;
