import type { BUILT_INS, FUNCTIONS } from '../expression/signatures.js';
import type { Rating, Scope } from '../facts.js';
import { criteriaMet, recognised } from './assessments.js';
import { sinceLast } from './cycles.js';
import { held, honours, received, since, sinceMeritOf, successive, titled } from './honours.js';
import type { Inquiry } from './inquiry.js';
import { disciplined, figure, percent, postCredit, postYears, rated } from './record.js';
import { count, lastRun, lastYears, longestRun, span } from './runs.js';
import type { Value } from './variables.js';
import { runsOf, unionOf, type Window, type Years } from './window.js';
import { initiativeShares } from './shares.js';
import { achievements, initiatives, movements, stableYears } from './works.js';

/** Arguments were type-checked before anything is evaluated, so they are taken as what they must be. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Counting = (q: Inquiry, ...args: any[]) => Value;

const list = (words: string | string[]): string[] => (typeof words === 'string' ? [words] : words);

/** What each function of the context does. */
export const FUNCTION_VALUES: Record<keyof typeof FUNCTIONS, Counting> = {
  window: (_q, from: number, to: number) => ({ from, to }),
  lastYears,
  since: (q, names: string) => since(q, list(names)),
  sinceMeritOf: (q, names: string) => sinceMeritOf(q, list(names)),
  sinceLast: (q, names: string) => sinceLast(q, list(names)),
  span,
  rated: (q, window: Window, least: Rating) => rated(q, window, least),
  titled: (q, window: Window, names: string) => titled(q, window, list(names)),
  runs: (_q, years: Years) => runsOf(years),
  lastRun,
  longestRun,
  successive: (q, window: Window, names: string, apart: number) =>
    successive(q, window, list(names), apart),
  honours: (q, window: Window, names: string) => honours(q, window, list(names)),
  held: (q, names: string) => held(q, list(names)),
  received: (q, names: string) => received(q, list(names)),
  initiatives: (q, window: Window, natures: string, scope: Scope, having?: string) =>
    initiatives(q, window, list(natures), scope, having === undefined ? [] : list(having)),
  initiativeShares: (q, window: Window, natures: string, scope: Scope) =>
    initiativeShares(q, window, list(natures), scope),
  achievements: (q, window: Window, natures: string, scope: Scope, by?: Scope) =>
    achievements(q, window, list(natures), scope, by),
  stableYears,
  movements: (q, window: Window, by: string, years: number, reviews: string, results: string) =>
    movements(q, window, list(by), years, list(reviews), list(results)),
  recognised: (q, window: Window, sets: string) => recognised(q, window, list(sets)),
  criteriaMet: (q, window: Window, sets: string) => criteriaMet(q, window, list(sets)),
  disciplined,
  figure,
  percent: (_q, part: number, whole: number) => percent(part, whole),
  postYears: (q, groups: string) => postYears(q, list(groups)),
  postCredit: (q, groups: string) => postCredit(q, list(groups)),
};

/** FEEL's own functions, as the library evaluates them. */
export const BUILT_IN_VALUES: Record<keyof typeof BUILT_INS, Counting> = {
  count,
  union: (_q, a: Years, b: Years) => unionOf(a, b),
  min: (_q, a: number, b: number) => Math.min(a, b),
  max: (_q, a: number, b: number) => Math.max(a, b),
  // The divisor is a literal above 0; FEEL's result takes its sign.
  modulo: (_q, a: number, b: number) => ((a % b) + b) % b,
  not: (_q, value: boolean) => !value,
};
