import type { Term } from '../calendar/term.js';
import type { AwardRule, Deadline, DeadlineName } from './award-rule.js';
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

/** A deadline counted in days, for `dueOn` of the calendar; undefined where it is a day of the year. */
export const termOf = ({ days, unit }: Deadline): Term | undefined =>
  days === undefined || unit === undefined ? undefined : { days, unit };

/**
 * The day of a yearly deadline for a merit period that ends on an ISO day, e.g. `12-10` of the same
 * year; undefined where it is counted in days.
 */
export const yearlyDay = ({ by, yearsAfter = 0 }: Deadline, meritTo: string): string | undefined =>
  by === undefined ? undefined : `${Number(meritTo.slice(0, 4)) + yearsAfter}-${by}`;
