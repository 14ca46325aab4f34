import type { YearKind } from '../catalogue/vocabulary.js';

/** The merit year people are looked over for, and the day the question is asked on. ISO days. */
export interface Season {
  year: number;
  yearKind: YearKind;
  meritFrom: string;
  meritTo: string;
  /** The proposal is imagined on this day: the last of the year, or today before that. */
  proposedOn: string;
  /** Award by award the day filing ended, where a round has set one. */
  deadlines: Readonly<Record<string, string>>;
  /** Day the question is asked on. */
  today: string;
}

/** What a round says about the time of filing. */
export interface RoundDeadline {
  awards: readonly string[];
  meritTo: string;
  deadline: string;
}

/** The season of a calendar year under the rounds that honour it. */
export function seasonOf(year: number, today: string, rounds: readonly RoundDeadline[]): Season {
  const meritTo = `${year}-12-31`;
  const deadlines: Record<string, string> = {};
  for (const round of rounds.filter((one) => one.meritTo.startsWith(`${year}-`)))
    for (const award of round.awards)
      // Of several rounds the latest counts: until then nobody has been missed.
      if (round.deadline > (deadlines[award] ?? '')) deadlines[award] = round.deadline;
  return {
    year,
    yearKind: 'calendar',
    meritFrom: `${year}-01-01`,
    meritTo,
    proposedOn: today < meritTo ? today : meritTo,
    deadlines,
    today,
  };
}

/**
 * Whether it is too late to propose: the deadline of the round has passed; without a round half a
 * year after the merit year, by when every yearly filing is over.
 */
export const isOver = ({ year, deadlines, today }: Season, award: string): boolean =>
  today > (deadlines[award] ?? `${year + 1}-06-30`);
