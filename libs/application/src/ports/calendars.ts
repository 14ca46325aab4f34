import type { CalendarState, WorkingCalendar } from '@vinhdanh/domain';

/** The working calendar as entered: one stream per year. */
export abstract class Calendars {
  /** Every year entered, ascending. */
  abstract years(): Promise<readonly CalendarState[]>;
  /** All years as one calendar to reckon with; may be a few seconds old. */
  abstract calendar(): Promise<WorkingCalendar>;
  /** The next answer is read anew. */
  abstract refresh(): void;
}
