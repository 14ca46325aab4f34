import { codeWords } from './words-codes.js';
import { peopleWords } from './words-people.js';
import { stepWords } from './words-steps.js';

export type Lang = 'vi' | 'en';
/** A code's words in both languages, Vietnamese first. */
export type Words = Record<string, readonly [vi: string, en: string]>;

/**
 * Words for the codes that stand in events, by category. Events never hold words, so a better word
 * is better for the past, too.
 */
const dictionary = { ...codeWords, ...peopleWords, ...stepWords } satisfies Record<string, Words>;
export type WordCategory = keyof typeof dictionary;

/** The word for a code; the code itself where nobody has named it yet. */
export function word(category: WordCategory, code: string, lang: Lang): string {
  const entry = (dictionary[category] as Words)[code];
  return entry ? entry[lang === 'vi' ? 0 : 1] : code;
}

/** Both words at once, for answers that carry both languages. */
export const bothWords = (category: WordCategory, code: string): { vi: string; en: string } => ({
  vi: word(category, code, 'vi'),
  en: word(category, code, 'en'),
});

/** Codes of a category that have words. */
export const knownCodes = (category: WordCategory): string[] => Object.keys(dictionary[category]);
