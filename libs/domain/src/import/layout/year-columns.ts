import { plain } from '../text.js';
import type { Field, PlainField } from '../types.js';

const YEAR = /\b((?:19|20)\d{2})(?:\s*[-–/]\s*((?:19|20)\d{2}))?\b/;
/** Words that only say that a number is a year. */
const SAYS_YEAR = /\b(nam hoc|nam)\b/g;

/**
 * The year a column label speaks of, and what else it says. A school year counts as the one in
 * which it ends.
 */
export function yearIn(label: string): { year: number; rest: string } | undefined {
  const found = YEAR.exec(label);
  if (!found) return undefined;
  const rest = plain(label.replace(YEAR, ' ')).replace(SAYS_YEAR, ' ').replace(/ +/g, ' ').trim();
  return { year: Number(found[2] ?? found[1]), rest };
}

/** The column of one year: of ratings, of titles, or of either where only the year is named. */
export function ofYear(
  field: Field | undefined,
  year: number,
  score: number,
): { field: Field; score: number } | undefined {
  if (field === undefined) return { field: `year:${year}`, score };
  if (field === 'rating' || field === 'titles') return { field: `${field}:${year}`, score };
  return undefined;
}

/** Two rows of a head, one naming the year and the other what stands in it. */
export function acrossRows(
  upper: string,
  lower: string,
  field: (label: string) => { field: Field; score: number } | undefined,
): { field: Field; score: number } | undefined {
  for (const [first, second] of [
    [upper, lower],
    [lower, upper],
  ] as const) {
    const year = yearIn(first);
    const what = year?.rest === '' ? field(second) : undefined;
    const joined = year && what && ofYear(what.field, year.year, what.score);
    if (joined) return joined;
  }
  return undefined;
}

/** Year and sort of a column that stands for one year. */
export function yearColumn(
  field: Field,
): { sort: 'rating' | 'titles' | 'year'; year: number } | undefined {
  const found = /^(rating|titles|year):(\d{4})$/.exec(field);
  return found
    ? { sort: found[1] as 'rating' | 'titles' | 'year', year: Number(found[2]) }
    : undefined;
}

/** Fields that say who a row is about. */
export const IDENTIFIES: readonly (PlainField | Field)[] = [
  'name',
  'given-name',
  'personal-number',
  'staff-code',
];
