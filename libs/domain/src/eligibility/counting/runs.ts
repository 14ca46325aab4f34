import type { Inquiry } from './inquiry.js';
import { holds, noRun, runsOf, spanOf, type Window, type Years } from './window.js';

/** How many years a window has; of a run also which years it lacks to be longer. */
export function span(q: Inquiry, window: Window): number {
  const { counted, within } = window;
  if (counted && within) q.lack = { as: 'run', counted, within };
  return spanOf(window);
}

export function count(q: Inquiry, years: Years): number {
  const { within } = years;
  if (within) q.lack = { as: 'choice', counted: years, within };
  return years.length;
}

/** The run that reaches the last year that counts. */
export function lastRun(q: Inquiry, years: Years): Window {
  const { lastYear } = q.ground;
  return runsOf(years).find((run) => holds(run, lastYear)) ?? noRun(years, lastYear);
}

/** The longest run, of equals the latest. */
export function longestRun(q: Inquiry, years: Years): Window {
  return runsOf(years).reduce(
    (best, run) => (spanOf(run) >= spanOf(best) ? run : best),
    noRun(years, q.ground.lastYear),
  );
}

/** The last years that count, none of them before counting restarted (rule K5). */
export function lastYears(q: Inquiry, n: number): Window {
  const { lastYear, cleanFrom } = q.ground;
  return { from: Math.max(lastYear - n + 1, cleanFrom), to: lastYear };
}

/** Most years of a lack that are worth naming one by one. */
const NAMEABLE = 10;

/**
 * Years that lack something, for a sentence: of a run the last `need` years, or the next ones where
 * counting began later than that; of a choice every year of the window, unless it is too wide.
 */
export function lackingYears(
  { as, counted, within }: NonNullable<Inquiry['lack']>,
  need: number,
): number[] {
  const wide = as === 'choice' && spanOf(within) > NAMEABLE;
  if (wide || need > NAMEABLE * 3) return [];
  const last = as === 'choice' ? spanOf(within) : need;
  const from = Math.max(within.to - last + 1, within.from);
  return Array.from({ length: last }, (_, i) => from + i).filter((year) => !counted.includes(year));
}
