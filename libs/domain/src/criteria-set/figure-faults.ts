import { unless } from '../catalogue/validate/checks.js';
import { meetsLimit } from './sheet-of.js';
import type { CriteriaSet, AskedFigure } from './criteria-set.js';

/** Faults of a criterion that is a figure: every body must have something to be measured against. */
export function figureFaults(figure: AskedFigure, { regions, references }: CriteriaSet): string[] {
  const { id, thresholds = [], steps = [], range } = figure;
  const places = thresholds.map(({ region }) => region);
  const codes = regions.map(({ code }) => code);
  const covered = places.includes(undefined) || codes.every((code) => places.includes(code));
  return [
    ...unless(thresholds.length > 0 !== steps.length > 0, `${id}: either thresholds or steps`),
    ...unless(
      steps.length > 0 || (covered && thresholds.length > 0),
      `${id}: a region has no threshold`,
    ),
    ...unless(new Set(places).size === places.length, `${id}: a region has two thresholds`),
    ...unless(range === undefined || range.from < range.to, `${id}: range is empty`),
    ...thresholds.flatMap(({ region, value, reference }) => [
      ...unless(region === undefined || codes.includes(region), `${id}: no region ${region}`),
      ...unless(
        (value === undefined) !== (reference === undefined),
        `${id}: a threshold is either a value or a reference`,
      ),
      ...unless(
        reference === undefined || references.some(({ code }) => code === reference),
        `${id}: no reference ${reference}`,
      ),
    ]),
    ...steps.flatMap(({ reach, points }, i) => {
      const before = steps[i - 1];
      if (!before) return unless(points > 0, `${id}: the best step has no points`);
      const below = points < before.points && meetsLimit(before.reach, figure.op, reach);
      return unless(below && before.reach !== reach, `${id}: step ${reach} is not below`);
    }),
  ];
}
