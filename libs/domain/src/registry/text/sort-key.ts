import { syllables, type Syllable } from './syllables.js';

/** Below a space, and so below everything a key holds: a shorter name goes first. */
const LEVEL = '\t';

/**
 * Text that sorts names as a Vietnamese list does when compared byte by byte (collation "C"):
 * letters of the whole name first, tones second. A person goes by the given name, which is the
 * last word, then by the full name. Made here and not by a collation of the database, whose order
 * may change with its next release and spoil every index built on it.
 */
export function sortKey(name: string, isPerson: boolean): string {
  const words = syllables(name);
  const given = words[words.length - 1];
  return [...(isPerson && given ? levels([given]) : []), ...levels(words)].join(LEVEL);
}

const levels = (words: Syllable[]): [letters: string, tones: string] => [
  words.map(({ letters }) => letters).join(' '),
  words.map(({ tones }) => tones || '0').join(''),
];
