import type { AwardRule, Deadline, DeadlineName } from './award-rule.js';
import type { Edition, Holiday } from './edition.js';
import type { CommendationKind, YearKind } from './vocabulary.js';

/** What a deadline may depend on besides the award. */
export interface DeadlineKey {
  kind?: CommendationKind;
  yearKind?: YearKind;
}

/** The deadline of that name, the one named for this kind and year before the general one. */
export function deadlineOf(
  award: AwardRule,
  name: DeadlineName,
  { kind, yearKind }: DeadlineKey = {},
): Deadline | undefined {
  const fits = award.deadlines.filter(
    (one) =>
      one.name === name &&
      (one.kinds === undefined || (kind !== undefined && one.kinds.includes(kind))) &&
      (one.yearKind === undefined || one.yearKind === yearKind),
  );
  const weight = (one: Deadline): number => (one.kinds ? 2 : 0) + (one.yearKind ? 1 : 0);
  return fits.sort((a, b) => weight(b) - weight(a))[0];
}

/** Last day of a deadline counted in days from a day, not counting that day. ISO days. */
export function deadlineDay(from: string, deadline: Deadline, edition: Edition): string | undefined {
  if (deadline.days === undefined) return undefined;
  return deadline.unit === 'working'
    ? addWorkingDays(from, deadline.days, edition.holidays)
    : addDays(from, deadline.days);
}

/** The day `days` calendar days after a day. ISO dates; no zone is involved. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The day `days` working days after a day: Saturdays, Sundays and holidays do not count. */
export function addWorkingDays(day: string, days: number, holidays: Holiday[] = []): string {
  let at = day;
  for (let left = days; left > 0; ) {
    at = addDays(at, 1);
    if (isWorkingDay(at, holidays)) left -= 1;
  }
  return at;
}

export function isWorkingDay(day: string, holidays: Holiday[] = []): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  return !holidays.some(({ from, to = from }) =>
    from.length === 5 ? from <= day.slice(5) && day.slice(5) <= to : from <= day && day <= to,
  );
}
