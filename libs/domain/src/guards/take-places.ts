import type { QuotaUse } from './quota.js';

/**
 * Of the candidates, in the order given, those who still find a place; the others are over the
 * limit. A lower bound asks for a share of the others at most: leaders wait when too few direct
 * workers are among all who are proposed. With an unknown limit nobody is kept back.
 */
export function takePlaces<T>(
  use: QuotaUse,
  held: number,
  candidates: readonly T[],
  counted: (candidate: T) => boolean,
): { taken: T[]; over: T[] } {
  const room = roomFor(use, held);
  let free = room ?? candidates.length;
  const taken: T[] = [];
  const over: T[] = [];
  for (const candidate of candidates) {
    const needsPlace = counted(candidate) === (use.bound === 'at-most');
    if (!needsPlace) taken.push(candidate);
    else if (free > 0) {
      free -= 1;
      taken.push(candidate);
    } else over.push(candidate);
  }
  return { taken, over };
}

/** Places free for lines that need one; null: no limit known. `held` counts those that have one. */
function roomFor({ bound, limit, base }: QuotaUse, held: number): number | null {
  if (limit === null) return null;
  if (bound === 'at-most') return Math.max(0, limit - held);
  // At least `limit` of the base must be of the favoured kind, so the rest of it is for the others.
  return base?.count === undefined || base.count === null
    ? null
    : Math.max(0, base.count - limit - held);
}
