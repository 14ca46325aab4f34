import { yearOf } from './ground.js';
import { counting, standing } from './honours.js';
import type { Inquiry } from './inquiry.js';
import { FIRST_YEAR, type Window } from './window.js';

/**
 * From the year after the decision of the **latest** such award, for rules that run in cycles or ask
 * for a pause. Without one every year that counts: nothing stands in the way. A year nobody answers
 * for might hide a later one, so then the answer is not known.
 */
export function sinceLast(q: Inquiry, names: readonly string[]): Window {
  const { cleanFrom, lastYear, unknownYears } = q.ground;
  let last = FIRST_YEAR - 1;
  for (const honour of counting(q, names)) {
    const decided = honour.decidedOn ? yearOf(honour.decidedOn) : standing(honour);
    if (decided > last) last = decided;
    q.use(honour, [standing(honour)]);
  }
  if (unknownYears.some((year) => year > last)) q.missing(undefined);
  return { from: Math.max(last + 1, cleanFrom), to: lastYear };
}
