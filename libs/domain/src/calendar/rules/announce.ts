import { isIsoDay } from '../../catalogue/period.js';
import { canonical } from '../../log/canonical.js';
import type { Decision } from '../../log/decider.js';
import type { Json } from '../../log/json.js';
import { reject } from '../../log/rejection.js';
import { CALENDAR_DAY_KINDS, type CalendarYear } from '../calendar-day.js';
import type { AnnounceYear } from '../commands.js';
import { weekdayOf } from '../day.js';
import type { CalendarEvent } from '../events.js';
import type { CalendarState } from '../state.js';

/**
 * Enters a year's days off, in place of what stood there; a change needs a reason, the same
 * content again changes nothing. Rejects `calendar-faulty` with the faults, `calendar-needs-reason`.
 */
export function announce(state: CalendarState, command: AnnounceYear): Decision {
  const { type: _type, reason, ...year } = command;
  const faults = yearFaults(year);
  if (faults.length > 0) return reject('calendar-faulty', { faults });
  const sorted = { ...year, days: [...year.days].sort((a, b) => (a.date < b.date ? -1 : 1)) };
  if (state.status === 'announced') {
    const { status: _status, ...known } = state;
    if (same(known, sorted)) return [];
    if (!reason?.trim()) return reject('calendar-needs-reason', { year: year.year });
  }
  return [
    {
      type: 'calendar.announced',
      data: { ...sorted, ...(reason ? { reason } : {}) },
    } satisfies CalendarEvent,
  ];
}

/** Faults of a year in words for whoever entered it; empty means sound. */
export function yearFaults({ year, days, source }: CalendarYear): string[] {
  const dates = days.map(({ date }) => date);
  return [
    ...(Number.isInteger(year) && year >= 1945 && year <= 2200 ? [] : [`no such year ${year}`]),
    ...(source.trim() ? [] : ['no source']),
    ...dates.filter((date) => !isIsoDay(date)).map((date) => `no such day ${date}`),
    ...dates
      .filter((date) => !date.startsWith(`${year}-`))
      .map((date) => `${date} is not in ${year}`),
    ...dates.filter((date, i) => dates.indexOf(date) !== i).map((date) => `${date} occurs twice`),
    ...days
      .filter(({ kind }) => !CALENDAR_DAY_KINDS.includes(kind))
      .map(({ date, kind }) => `${date}: unknown kind ${String(kind)}`),
    ...days
      .filter(({ date, kind }) => kind === 'swapped-workday' && isIsoDay(date) && onWeekday(date))
      .map(({ date }) => `${date} is worked anyway`),
  ];
}

const onWeekday = (date: string): boolean => weekdayOf(date) > 0 && weekdayOf(date) < 6;

const same = (a: object, b: object): boolean =>
  canonical(a as unknown as Json) === canonical(b as unknown as Json);
