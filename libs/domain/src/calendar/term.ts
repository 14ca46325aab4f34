import { dayAfter, vietnamTime } from './day.js';
import type { WorkingCalendar } from './working-calendar.js';

/** A time limit of law or of a local rule. */
export interface Term {
  days: number;
  unit: 'working' | 'calendar';
}

/**
 * While the unit was asked for more the clock stands still: the day of the request still counts,
 * the day of the answer no longer stands in the way. ISO days; without `to` it stands still now.
 */
export interface ClockStop {
  from: string;
  to?: string;
}

export interface Due {
  /** ISO day by which it must be done; while the clock stands still, if it went on tomorrow. */
  on: string;
  /** The clock stands still on the day asked for. */
  stopped: boolean;
  /** Every year looked at was checked against its announcement. */
  verified: boolean;
}

/**
 * When a term ends. The day of receipt is day 0; day 1 is the next day that counts (working days
 * by the calendar, or every day). A term of calendar days that ends on a day off ends with the
 * next working day (Civil Code 2015 Art. 148(5)).
 * @param today ISO day an open stop is reckoned up to
 */
export function dueOn(
  receivedOn: string,
  term: Term,
  stops: readonly ClockStop[],
  calendar: WorkingCalendar,
  today: string,
): Due {
  if (stops.length === 0) return unstopped(receivedOn, term, calendar);
  return reckoned(receivedOn, term, stops, calendar, today);
}

/** A calendar never changes, and the lines of a batch were mostly received on one day. */
const known = new WeakMap<WorkingCalendar, Map<string, Due>>();

function unstopped(receivedOn: string, term: Term, calendar: WorkingCalendar): Due {
  const dues = known.get(calendar) ?? new Map<string, Due>();
  known.set(calendar, dues);
  const key = `${receivedOn} ${term.days} ${term.unit}`;
  const due = dues.get(key) ?? reckoned(receivedOn, term, [], calendar, receivedOn);
  dues.set(key, due);
  return { ...due };
}

function reckoned(
  receivedOn: string,
  term: Term,
  stops: readonly ClockStop[],
  calendar: WorkingCalendar,
  today: string,
): Due {
  const closed = stops.map(({ from, to }) => ({ from, to: to ?? later(today, from) }));
  const counts = (day: string): boolean =>
    !closed.some(({ from, to }) => from < day && day <= to) &&
    (term.unit === 'calendar' || calendar.isWorkingDay(day));
  let on = receivedOn;
  let verified = calendar.verified(on);
  for (let left = term.days; left > 0;) {
    on = dayAfter(on);
    verified &&= calendar.verified(on);
    if (counts(on)) left -= 1;
  }
  if (term.unit === 'calendar') on = calendar.workingDayFrom(on);
  return { on, stopped: stops.some(({ to }) => to === undefined), verified };
}

/**
 * The day an instant counts as received on: in Vietnam, a later hour than closing counting for the
 * next working day, as does a day off. Without a closing hour the whole day counts.
 */
export function receiptDay(
  instant: string,
  calendar: WorkingCalendar,
  closingHour?: number,
): string {
  const { day, hour } = vietnamTime(instant);
  const late = closingHour !== undefined && hour >= closingHour;
  return calendar.workingDayFrom(late ? dayAfter(day) : day);
}

const later = (a: string, b: string): string => (a > b ? a : b);
