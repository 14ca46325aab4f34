import type { MeasuredCriterion } from './sheet.js';

/** A unit's result; no target, or one of 0, means that none was set for it. */
export interface Measurement {
  unitId: string;
  target?: number;
  actual: number;
}

export interface TargetScore {
  points: number;
  /** Which formula gave the points; people ask. */
  by: 'below-target' | 'at-target' | 'leader' | 'above-target' | 'no-target' | 'no-result';
}

/**
 * Points of every unit for one measured criterion, by unit.
 *
 * Units with a target are compared by how far they exceed it: below it the share of the target
 * reached times the points of the target; exactly at it those points; above it the rest of the
 * points by the share of the best excess. All who share the best excess are leaders.
 *
 * Units without a target form a set of their own: each result by the best of that set. None of
 * them can lead the group, since the two scales cannot be compared.
 */
export function scoreTargets(
  criterion: MeasuredCriterion,
  results: readonly Measurement[],
): Map<string, TargetScore> {
  const withTarget = results.filter(hasTarget);
  const without = results.filter((one) => !hasTarget(one));
  const best = Math.max(0, ...withTarget.map((one) => excess(criterion, one)));
  const bestFree = Math.max(0, ...without.map((one) => one.actual));
  return new Map(
    results.map((one) => [
      one.unitId,
      hasTarget(one)
        ? againstTarget(criterion, excess(criterion, one), best)
        : amongFree(criterion, one, bestFree, without),
    ]),
  );
}

const hasTarget = (one: Measurement): one is Measurement & { target: number } =>
  one.target !== undefined && one.target > 0;

/** How much better than the target, as a share of it: 0.2 is 20 % better, −1 is nothing at all. */
function excess({ better }: MeasuredCriterion, { actual, target = 0 }: Measurement): number {
  const above = (actual - target) / target;
  return Math.max(-1, better === 'higher' ? above : -above);
}

function againstTarget(
  { max, atTarget }: MeasuredCriterion,
  above: number,
  best: number,
): TargetScore {
  const base = atTarget * max;
  if (above < 0) return { points: base * (1 + above), by: 'below-target' };
  if (above === 0) return { points: base, by: 'at-target' };
  // Equal shares of unequal targets may differ in the last binary digit.
  if (best - above < 1e-9) return { points: max, by: 'leader' };
  return { points: base + (above / best) * (max - base), by: 'above-target' };
}

function amongFree(
  { max, better }: MeasuredCriterion,
  { actual }: Measurement,
  most: number,
  set: readonly Measurement[],
): TargetScore {
  if (better === 'lower') {
    const least = Math.min(...set.map((one) => one.actual));
    const share = actual <= least ? 1 : least / actual;
    return { points: max * share, by: 'no-target' };
  }
  if (actual <= 0 || most <= 0) return { points: 0, by: 'no-result' };
  return { points: (actual / most) * max, by: 'no-target' };
}
