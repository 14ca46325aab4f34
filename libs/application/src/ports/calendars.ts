import type { CalendarState, WorkingCalendar } from '@vinhdanh/domain';

/** A year as entered; `version` is its stream's, which an amendment names as the one it saw. */
export type EnteredYear = CalendarState & { version: number };

/** The working calendar as entered: one stream per year. */
export abstract class Calendars {
  /** Every year entered, ascending. */
  abstract years(): Promise<readonly EnteredYear[]>;
  /** All years as one calendar to reckon with; may be a few seconds old. */
  abstract calendar(): Promise<WorkingCalendar>;
  /** The next answer is read anew. */
  abstract refresh(): void;
}
