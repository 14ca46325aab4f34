import type { RecordEntry } from '../../registry/record/entry.js';
import { matchAward } from '../read/match-award.js';
import { plain } from '../text.js';
import type { AwardWords } from '../types.js';

export interface ReadTitle {
  award: string;
  /** Said where the catalogue does not know the award. */
  title?: string;
}
export type TitleFault = { fault: 'award-unknown' | 'award-ambiguous'; text: string };

/** Nothing was given: "không", "-", "0". */
const NONE = /^(khong( co)?|khong xet|k|0|chua)?$/;
const PARTS = /[;,\n+]|\s&\s/;

/**
 * The awards a cell names: one, or several with signs between them. Names of awards have commas of
 * their own, so a cell that is one name word by word is not parted.
 */
export function readTitles(
  text: string,
  awards: AwardWords[],
  keepUnknown: boolean,
): (ReadTitle | TitleFault)[] {
  if (NONE.test(plain(text))) return [];
  const parts = text
    .split(PARTS)
    .map((part) => part.trim())
    .filter((part) => !NONE.test(plain(part)));
  const whole = awards.some(({ names }) => names.some((name) => plain(name) === plain(text)));
  return (whole ? [text] : parts).map((part) => titleOf(part, awards, keepUnknown));
}

function titleOf(text: string, awards: AwardWords[], keepUnknown: boolean): ReadTitle | TitleFault {
  const codes = matchAward(text, awards);
  if (codes.length === 1) return { award: codes[0]! };
  if (codes.length > 1) return { fault: 'award-ambiguous', text };
  return keepUnknown ? { award: ownCode(text), title: text } : { fault: 'award-unknown', text };
}

/** A code of its own for an award the catalogue does not know, from its name. */
export const ownCode = (name: string): string =>
  [
    'other',
    ...plain(name)
      .replace(/[^a-z0-9 ]/g, '')
      .split(' '),
  ]
    .filter(Boolean)
    .join('-')
    .slice(0, 80)
    .replace(/-+$/, '');

export const isTitle = (found: ReadTitle | TitleFault): found is ReadTitle => 'award' in found;

type Award = Extract<RecordEntry, { kind: 'award' }>;

/** An award as an entry of the record. */
export const awardEntry = (
  { award, title }: ReadTitle,
  fact: Omit<Award['fact'], 'award'>,
  words: Award['words'],
): Award => ({
  kind: 'award',
  fact: { award, ...fact },
  words: { ...(title ? { title } : {}), ...words },
});
