import type { Scope } from '../facts.js';
import { PLENTY, type Inquiry } from './inquiry.js';
import { holds, type Window } from './window.js';
import { free, reaches } from './works.js';

/**
 * Whole per cent of initiatives that are the subject's own and not used yet, added up: two halves
 * are one. A share serves one title or form only, however many authors the others have.
 */
export function initiativeShares(
  q: Inquiry,
  window: Window,
  natures: readonly string[],
  scope: Scope,
): number {
  let sum = 0;
  const seen = new Set<string>();
  for (const one of q.facts.history.initiatives) {
    const { ref, year, nature, share, usedFor } = one;
    const whole = share === undefined || share >= 100;
    const fits = holds(window, year) && natures.includes(nature) && reaches(one.scope, scope);
    if (!q.sees(one) || !fits || seen.has(ref)) continue;
    // The whole of one author's initiative may serve several titles; a part serves once.
    if (whole ? !free(one, q.ground.award.group) : usedFor.length > 0) continue;
    seen.add(ref);
    q.use(one, [year]);
    sum += share === undefined ? q.missing(0) : Math.min(share, 100);
  }
  return Math.floor(sum + 0.001) + (q.dark(window).length > 0 ? PLENTY : 0);
}
