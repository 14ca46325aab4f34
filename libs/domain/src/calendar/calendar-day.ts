import type { Basis, Name } from '../catalogue/vocabulary.js';

/**
 * Days that differ from their weekday: statutory holidays (Labour Code 2019 Art. 112), days off in
 * lieu of a holiday on a weekend, further days off, and Saturdays or Sundays swapped into work.
 */
export const CALENDAR_DAY_KINDS = ['holiday', 'in-lieu', 'extra', 'swapped-workday'] as const;
export type CalendarDayKind = (typeof CALENDAR_DAY_KINDS)[number];

export interface CalendarDay {
  /** ISO day, in the year it is listed under. */
  date: string;
  kind: CalendarDayKind;
  name: Name;
}

/** One year as announced; unverified until an administrator enters the year's announcement. */
export interface CalendarYear extends Basis {
  year: number;
  days: CalendarDay[];
}
