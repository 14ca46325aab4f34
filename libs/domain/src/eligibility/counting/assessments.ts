import type { AssessmentFact } from '../facts.js';
import { PLENTY, type Inquiry } from './inquiry.js';
import { holds, yearsOf, type Window, type Years } from './window.js';

/** Years in which the body was recognised by one of the criteria sets. */
export function recognised(q: Inquiry, window: Window, sets: readonly string[]): Years {
  const found = assessed(q, window, sets).filter((one) => one.recognised);
  for (const one of found) q.use(one, [one.year]);
  return yearsOf([...q.dark(window), ...found.map(({ year }) => year)], window);
}

/** Most criteria met in one assessment; 0 if there was none. */
export function criteriaMet(q: Inquiry, window: Window, sets: readonly string[]): number {
  const found = assessed(q, window, sets);
  const most = found.reduce((best, { met }) => Math.max(best, met), 0);
  for (const one of found) if (one.met === most) q.use(one, [one.year]);
  return most + (q.dark(window).length > 0 ? PLENTY : 0);
}

const assessed = (q: Inquiry, window: Window, sets: readonly string[]): AssessmentFact[] =>
  (q.facts.history.assessments ?? []).filter(
    (one) => q.sees(one) && holds(window, one.year) && sets.includes(one.set),
  );
