import type { Phrase } from '../words/in-both';
import type { DueState } from './due';

/** Kinds of bodies whose people are looked over together. */
export const BLOCKS: Record<string, Phrase> = {
  department: ['Sở, ngành', 'Departments'],
  commune: ['Xã, phường', 'Communes'],
  district: ['Huyện', 'Districts'],
  school: ['Trường học', 'Schools'],
};

/** Whose people a page is about, and in which year; a list made for all of them has no place. */
export interface DueHead {
  year: string | undefined;
  unit?: string | undefined;
  block?: string | undefined;
}

/** The head of a list that was made is that list's, whatever the address or the reader would ask. */
export function headOf({ year, place }: Pick<DueState, 'year' | 'place'>): DueHead {
  if ('unitId' in place) return { year: String(year), unit: place.unitId };
  if ('block' in place) return { year: String(year), block: place.block };
  return { year: String(year) };
}

/** The last three years and the one that is shown, newest first. */
export function yearsWith(shown: string | undefined, thisYear: number): string[] {
  const years = [0, 1, 2].map((n) => String(thisYear - n));
  return [...new Set(shown ? [...years, shown] : years)].sort().reverse();
}
