import type { Basis, Name } from '../catalogue/vocabulary.js';
import type { JsonObject } from '../log/json.js';

/** What a guard may say about a line; each code has its words in warning-words.ts. */
export const WARNING_CODES = [
  'quota-over',
  'quota-short',
  'quota-unknown',
  'same-achievement',
  'initiative-used',
  'share-used',
  'shares-over-whole',
  'same-person-elsewhere',
  'body-dissolved',
  'second-state-form',
  'excellent-share',
  'breach-found',
  'basis-unknown',
  'wrong-recipient',
  'criteria-not-met',
  'papers-missing',
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

/**
 * Something a person should know before going on. Codes and facts only: words are found at
 * reading, and no fact holds a name or a number of a person.
 */
export interface Warning extends Basis {
  code: WarningCode;
  facts: JsonObject;
  /** Where it would stop the line, if its rule is verified; absent: it never does. */
  stops?: 'filing' | 'submission';
}

/** A machine stops nobody on a rule that nobody has checked against the text of the law. */
export const stopsAt = (warning: Warning, at: 'filing' | 'submission'): boolean =>
  warning.verified && warning.stops === at;

/** How many warnings there are of each code. */
export function countWarnings(codes: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

/** A template with its facts filled in; a fact that is not known reads as a dash. */
export function fillIn({ vi, en }: Name, facts: JsonObject): Name {
  const filled = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const fact = facts[name];
      return typeof fact === 'string' || typeof fact === 'number' ? String(fact) : '–';
    });
  return { vi: filled(vi), en: filled(en) };
}
