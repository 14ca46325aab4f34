import { dayAfter, weekdayOf } from './day.js';
import type { CalendarDayKind, CalendarYear } from './calendar-day.js';

const SATURDAY = 6;
const SUNDAY = 0;
/** Five years without one working day mean a faulty calendar, not a long wait. */
const PATIENCE = 5 * 366;

/** Which days are worked. Years nobody has entered know weekends only, and say so. */
export class WorkingCalendar {
  private readonly special = new Map<string, CalendarDayKind>();
  private readonly years = new Map<number, boolean>();

  constructor(years: readonly CalendarYear[]) {
    for (const { year, days, verified } of years) {
      this.years.set(year, verified);
      for (const { date, kind } of days) this.special.set(date, kind);
    }
  }

  /** Whether the year of an ISO day stands in the calendar, checked against its announcement. */
  verified(day: string): boolean {
    return this.years.get(Number(day.slice(0, 4))) === true;
  }

  isWorkingDay(day: string): boolean {
    const kind = this.special.get(day);
    if (kind !== undefined) return kind === 'swapped-workday';
    const weekday = weekdayOf(day);
    return weekday !== SATURDAY && weekday !== SUNDAY;
  }

  /** The day itself if it is worked, else the next one that is. */
  workingDayFrom(day: string): string {
    let at = day;
    for (let steps = 0; !this.isWorkingDay(at); steps += 1) {
      if (steps > PATIENCE) throw new RangeError(`no working day after ${day}`);
      at = dayAfter(at);
    }
    return at;
  }

  /** How many days after `from` and up to `to` are worked; 0 if `to` is not later. */
  workingDaysBetween(from: string, to: string): number {
    let count = 0;
    for (let at = dayAfter(from); at <= to; at = dayAfter(at))
      if (this.isWorkingDay(at)) count += 1;
    return count;
  }
}
