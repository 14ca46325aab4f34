import { FACT_GRADES, RATINGS, SCOPES } from '../facts.js';

/**
 * Types of the expression language. `window` is a span of whole merit years without a gap, `windows`
 * a list of them; `years` a list of merit years. The rest of a name says which words a text may be.
 */
export type FeelType = 'number' | 'string' | 'boolean' | 'window' | 'windows' | 'years';

/** Words a text argument may be; `honours` are codes of the catalogue or classes of `countsAs`. */
export const WORDS = {
  rating: RATINGS,
  scope: SCOPES,
  form: ['reprimand', 'warning', 'pay-cut', 'demotion', 'removal', 'dismissal'],
  initiative: ['initiative', 'topic', 'combat'],
  initiativeWith: ['applied', 'trained'],
  achievement: ['sudden', 'contribution', 'political-task', 'prize', 'model', 'work'],
  launcher: [
    'unit',
    'province',
    'prime-minister',
    'president',
    'central',
    'province-cluster',
    'central-cluster',
  ],
  review: ['annual', 'interim', 'final'],
  result: ['leading', 'typical', 'voted'],
  grade: FACT_GRADES,
} as const satisfies Record<string, readonly string[]>;

/** What a parameter takes: a type, or one word, or one word or a list of them. */
export type Parameter =
  | FeelType
  | { word: keyof typeof WORDS }
  | { words: keyof typeof WORDS }
  | 'honours'
  /** Any text, or a list of texts, that the catalogue itself fixes, e.g. groups of posts. */
  | 'codes';
