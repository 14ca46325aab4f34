import type { SlotRule } from '../slot-plan/state.js';
import { tiesOf, type RankedMember } from './ranking.js';

/** The right of a member to be proposed for an award, by its place. */
export interface AwardSlot {
  place: number;
  award: string;
  subjectId: string;
  /** The line that uses it. */
  dossierId?: string;
}

const awardAt = (rules: readonly SlotRule[], place: number): string | undefined =>
  rules.find(({ from, to }) => from <= place && place <= to)?.award;

/** Groups that share a place where the places they take together lead to different awards. */
export function tiesInTheWay(
  ranking: readonly RankedMember[],
  rules: readonly SlotRule[],
): string[][] {
  const main = ranking.filter(({ list }) => list === 'main');
  const differs = (group: RankedMember[]): boolean => {
    const first = group[0]!.place;
    return group.some((_, i) => awardAt(rules, first + i) !== awardAt(rules, first));
  };
  return tiesOf(main)
    .filter(differs)
    .map((group) => group.map(({ subjectId }) => subjectId));
}

/**
 * Slots by place, best first. Those ranked apart have none, those passed over leave theirs to the
 * next. Where a tie does not matter for the award, its members stand in the order given.
 */
export function slotsOf(
  ranking: readonly RankedMember[],
  rules: readonly SlotRule[],
  passedOver: readonly string[] = [],
): AwardSlot[] {
  const main = ranking.filter(
    ({ list, subjectId }) => list === 'main' && !passedOver.includes(subjectId),
  );
  const ordered = [...main].sort(
    (a, b) => a.place - b.place || (a.subjectId < b.subjectId ? -1 : 1),
  );
  return ordered.flatMap(({ subjectId }, i) => {
    const award = awardAt(rules, i + 1);
    return award === undefined ? [] : [{ place: i + 1, award, subjectId }];
  });
}

/** The places left when some are passed over, so that ties are looked for where they now matter. */
export function closedUp(
  ranking: readonly RankedMember[],
  passedOver: readonly string[],
): RankedMember[] {
  const left = ranking.filter(({ subjectId }) => !passedOver.includes(subjectId));
  return left.map((one) => ({
    ...one,
    place: 1 + left.filter((other) => other.list === one.list && other.place < one.place).length,
  }));
}
