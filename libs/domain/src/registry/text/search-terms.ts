import { syllables, type Syllable } from './syllables.js';

/** More words than any name has; the rest of a hostile one is not searched. */
const MOST_WORDS = 40;
const LONGEST_WORD = 40;

/** Tokens a name is found by: each word without accents and, after `=`, as it is written. */
export interface SearchTerms {
  plain: string[];
  /** With letters and tone, wherever the tone stands: `=hoa1` for "hoà" and "hòa". */
  marked: string[];
}

export function searchTerms(text: string): SearchTerms {
  const words = syllables(text).slice(0, MOST_WORDS);
  return {
    plain: [...new Set(words.map(({ plain }) => cut(plain)))],
    marked: [...new Set(words.map(marked))],
  };
}

/** All tokens of a name, as the register keeps them. */
export function searchKeys(name: string): string[] {
  const { plain, marked } = searchTerms(name);
  return [...plain, ...marked];
}

const marked = ({ letters, tones }: Syllable): string => `=${cut(letters)}${tones}`;
const cut = (word: string): string => word.slice(0, LONGEST_WORD);
