import { syllables, type Syllable } from './syllables.js';

/** More words than any name has; the rest of a hostile one is not searched. */
const MOST_WORDS = 40;
const LONGEST_WORD = 40;
/** A Vietnamese syllable has two dozen spellings at most. */
const MOST_SPELLINGS = 48;

/** What a search looks for; `plain` without accents, `marked` with those that were typed. */
export interface SearchTerms {
  plain: WordSearch;
  marked: WordSearch;
}

export interface WordSearch {
  /** Tokens as the register keeps them, see `searchKeys`. */
  keys: string[];
  /** Patterns (SQL LIKE) on the letters of a sort key, one for each word. */
  patterns: string[];
  /** How sort keys begin of names framed by the words sought, in the order of the list. */
  leads: string[];
  /** The same as a regular expression, `plain` on sort keys without their `~`; matches nothing without leads. */
  frame: string;
}

/** Tokens of a name: each word without accents and, after `=`, as it is written. */
export function searchKeys(name: string): string[] {
  const words = wordsOf(name);
  return [...unique(words.map(plainKey)), ...unique(words.map(markedKey))];
}

/**
 * What to look for. A name is framed by the words sought if the first one opens it and, of a person,
 * the last one is the given name: so people type "Nguyễn Văn An", "Nguyễn An" and "Trường THPT Ba
 * Tri". A single word frames whom it is the given name of, and what it opens.
 */
export function searchTerms(text: string): SearchTerms {
  const words = wordsOf(text);
  return {
    plain: {
      keys: unique(words.map(plainKey)),
      patterns: unique(words.map(({ plain }) => pattern(plain))),
      ...framed(
        leadsOf(words, (word) => [spellings(word), TONES]),
        frameOf(words, ({ plain }) => [plain, '[0-5]']),
      ),
    },
    marked: {
      keys: unique(words.map(markedKey)),
      patterns: unique(words.map(({ letters }) => pattern(letters))),
      ...framed(
        leadsOf(words, ({ letters, tones }) => [[letters], [tones || '0']]),
        frameOf(words, ({ letters, tones }) => [letters, tones || '0']),
      ),
    },
  };
}

/** An end of text with something behind it: no name has that. */
const NO_NAME = '$a';

/** Where no beginnings can be looked up, no name counts as framed; all are found among the others. */
const framed = (leads: string[], frame: string): Pick<WordSearch, 'leads' | 'frame'> => ({
  leads,
  frame: leads.length > 0 ? frame : NO_NAME,
});

const TONES = ['0', '1', '2', '3', '4', '5'];
/** More beginnings than that are not looked up one by one. */
const MOST_LEADS = 400;

function leadsOf(
  words: Syllable[],
  ways: (word: Syllable) => [letters: string[], tones: string[]],
): string[] {
  const [opening, given] = [words[0], words[words.length - 1]];
  if (!opening || !given) return [];
  const [openings] = ways(opening);
  const [names, tones] = ways(given);
  const ends = words.length === 1 ? [''] : openings.map((letters) => `${letters} `);
  const count = names.length * tones.length * ends.length;
  if (count === 0 || count > MOST_LEADS) return [];
  const people = names.flatMap((letters) =>
    tones.flatMap((tone) => ends.map((end) => `${letters}\t${tone}\t${end}`)),
  );
  return [...people, ...openings.map((letters) => `${letters} `)].sort(byBytes);
}

/** Words are letters and digits, so nothing in them means anything to a regular expression. */
function frameOf(words: Syllable[], way: (word: Syllable) => [string, string]): string {
  const [opening, given] = [words[0], words[words.length - 1]];
  if (!opening || !given) return NO_NAME;
  const end = words.length === 1 ? '' : `${way(opening)[0]} `;
  const [letters, tone] = way(given);
  return `^(${letters}\t${tone}\t${end}|${way(opening)[0]} )`;
}

const wordsOf = (text: string): Syllable[] => syllables(text).slice(0, MOST_WORDS);
const cut = (word: string): string => word.slice(0, LONGEST_WORD);
const plainKey = ({ plain }: Syllable): string => cut(plain);
/** Letters and tone, wherever the tone stands: `=hoa1` for "hoà" and "hòa". */
const markedKey = ({ letters, tones }: Syllable): string => `=${cut(letters)}${tones}`;
const pattern = (letters: string): string => `%${letters.replace(/[\\%_]/g, '\\$&')}%`;
const unique = (texts: string[]): string[] => [...new Set(texts)];
const byBytes = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const MARKED: Record<string, string[]> = {
  a: ['a', 'a~', 'a~~'],
  d: ['d', 'd~'],
  e: ['e', 'e~'],
  o: ['o', 'o~', 'o~~'],
  u: ['u', 'u~'],
};

/** All ways to spell a word with the letters of the Vietnamese alphabet; none for a hostile one. */
function spellings(word: Syllable | undefined): string[] {
  let found = word ? [''] : [];
  for (const letter of word?.plain ?? '') {
    const ways = MARKED[letter] ?? [letter];
    found = found.flatMap((start) => ways.map((way) => start + way));
    if (found.length > MOST_SPELLINGS) return [];
  }
  return found;
}
