import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import { slotsFor } from '../../slot-plan/state.js';
import type { AllotSlots, ClusterYearPolicy, PassOver, UseSlot } from '../commands.js';
import type { ClusterYearEvent } from '../events.js';
import { closedUp, slotsOf, tiesInTheWay, type AwardSlot } from '../slots.js';
import { standingsOf, type ClusterYearState } from '../state.js';
import { unlessIn } from './covenant.js';
import { unlessRankingHolds } from './rank.js';

/**
 * Rejects `no-slot-plan`, `slot-plan-unconfirmed` for a plan nobody has checked without the text in
 * hand, `tie-open` while a tie decides who gets which award, `scores-changed`.
 */
export function allotSlots(
  state: ClusterYearState,
  { cited }: AllotSlots,
  policy: ClusterYearPolicy,
): Decision {
  const barred = unlessIn(state, 'closed') ?? unlessRankingHolds(state, policy);
  if (barred) return barred;
  const { plan } = policy;
  const rules = plan && slotsFor(plan, state.covenant!.members.length);
  if (!plan || !rules) return reject('no-slot-plan', { year: state.year });
  const { source, verified } = plan;
  if (!verified && !cited) return reject('slot-plan-unconfirmed', { source });
  const standings = standingsOf(state);
  const [tie] = tiesInTheWay(standings, rules);
  if (tie) return reject('tie-open', { subjects: tie, count: tie.length });
  const slots = slotsOf(standings, rules);
  const basis = { rules, source, verified, ...(cited ? { cited } : {}) };
  const data = { basis, slots, count: slots.length, source };
  return [{ type: 'cluster-year.slots-allotted', data } satisfies ClusterYearEvent];
}

/**
 * Rejects `no-such-slot`, `tie-open`, and `slot-in-use` where a line already rests on what would
 * move; the member's own line may be over.
 */
export function passOver(
  state: ClusterYearState,
  { subjectId, reason, reference }: PassOver,
  { present }: ClusterYearPolicy,
): Decision {
  const barred = unlessIn(state, 'allotted');
  if (barred) return barred;
  if (!state.slots.some((slot) => slot.subjectId === subjectId)) return reject('no-such-slot');
  const { rules } = state.basis!;
  const out = [...state.passedOver, subjectId];
  const left = closedUp(standingsOf(state), out);
  const [tie] = tiesInTheWay(left, rules);
  if (tie) return reject('tie-open', { subjects: tie, count: tie.length });
  const slots = slotsOf(left, rules).map((slot) => keptUse(slot, state.slots));
  const lost = state.slots.find(
    ({ dossierId, subjectId: whose }) =>
      dossierId !== undefined &&
      !slots.some((one) => one.dossierId === dossierId) &&
      !(whose === subjectId && present?.over),
  );
  if (lost) return reject('slot-in-use', { place: lost.place });
  const data = { subjectId, why: reason, reference, slots };
  return [{ type: 'cluster-year.passed-over', data } satisfies ClusterYearEvent];
}

/** A line follows its member as long as the award is the same. */
function keptUse(slot: AwardSlot, before: readonly AwardSlot[]): AwardSlot {
  const was = before.find(({ subjectId }) => subjectId === slot.subjectId);
  const kept = was?.award === slot.award ? was.dossierId : undefined;
  return kept === undefined ? slot : { ...slot, dossierId: kept };
}

/**
 * Rejects `no-such-slot`, `slot-in-use`, `line-over`, and `slot-differs` for a line of another
 * subject, award or year.
 */
export function useSlot(
  state: ClusterYearState,
  { place, dossierId }: UseSlot,
  { line, present }: ClusterYearPolicy,
): Decision {
  const barred = unlessIn(state, 'allotted');
  if (barred) return barred;
  const slot = state.slots.find((one) => one.place === place);
  if (!slot) return reject('no-such-slot');
  if (slot.dossierId === dossierId) return [];
  if (slot.dossierId !== undefined && !present?.over) return reject('slot-in-use', { place });
  if (!line) return reject('no-such-line');
  if (line.over) return reject('line-over');
  const { subjectId, award } = slot;
  const year = String(state.year);
  const inYear = line.meritFrom.startsWith(year) && line.meritTo.startsWith(year);
  if (line.subjectId !== subjectId || line.award !== award || !inYear)
    return reject('slot-differs', { place, award, year: state.year });
  const data = { place, award, subjectId, dossierId };
  return [{ type: 'cluster-year.slot-used', data } satisfies ClusterYearEvent];
}
