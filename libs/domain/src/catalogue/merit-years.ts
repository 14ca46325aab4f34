import type { YearKind } from './vocabulary.js';

/** School years begin and end within these months; schools differ in the day. */
const SCHOOL_START = ['07', '08', '09'];
const SCHOOL_END = ['05', '06', '07', '08'];

/**
 * True when the period is one or more whole years: calendar years, or school years where the round
 * says so, or any number of full years to the day. ISO days.
 */
export function isWholeYears(from: string, to: string, yearKind?: YearKind): boolean {
  if (yearKind === 'school')
    return (
      SCHOOL_START.includes(from.slice(5, 7)) &&
      SCHOOL_END.includes(to.slice(5, 7)) &&
      to.slice(0, 4) > from.slice(0, 4)
    );
  const next = new Date(Date.parse(`${to}T00:00:00Z`) + 86_400_000);
  if (Number.isNaN(next.getTime())) return false;
  const day = next.toISOString().slice(0, 10);
  return day.slice(5) === from.slice(5) && day > from;
}
