import type { SlotPlan } from './cluster';
import type { Values } from '../parts/fields';

/** Groups of places one plan may have. */
export const GROUPS = [1, 2, 3] as const;

/** The first group of which only one of its two halves is filled in. */
export const halfFilled = (values: Values): number | undefined =>
  GROUPS.find((n) => !values[`to${n}`] !== !values[`award${n}`]);

/**
 * Groups of places follow one another, so each begins where the one before it ends. `before`: the plan
 * of that level and year as it stands; unless said otherwise its tables for clusters of other sizes stay.
 */
export function planOf(values: Values, before?: Pick<SlotPlan, 'tables'>) {
  const { level, year, source, verified, reason, sizeFrom, sizeTo } = values;
  let from = 1;
  const slots = GROUPS.flatMap((n) => {
    const [to, award] = [Number(values[`to${n}`] || 0), values[`award${n}`]];
    if (!to || !award) return [];
    const slot = { from, to, award };
    from = to + 1;
    return [slot];
  });
  // With an end only, the sizes begin with the smallest there is.
  const members =
    sizeFrom || sizeTo
      ? { members: { from: Number(sizeFrom || 1), ...(sizeTo ? { to: Number(sizeTo) } : {}) } }
      : {};
  return {
    ...{ level, year: Number(year), source, verified: verified === 'true' },
    tables: [
      ...(values.keep === 'true' ? others(before, members.members) : []),
      { ...members, slots },
    ],
    ...(reason ? { reason } : {}),
  };
}

type Table = SlotPlan['tables'][number];
const others = (
  before: Pick<SlotPlan, 'tables'> | undefined,
  size: Table['members'],
): SlotPlan['tables'] =>
  (before?.tables ?? []).filter(
    ({ members }) => members?.from !== size?.from || members?.to !== size?.to,
  );
