import { stepKind } from './kinds/index.js';
import { gatesUpTo, type Gate } from './gates.js';
import type { PlannedStep } from './step-rule.js';

/** One thing done for a step, by what it was done with, e.g. `opinion:<id>`. */
export interface StepDeed {
  /** Absent while it is not answered. */
  answer?: string;
  /** ISO day of the answer. */
  on?: string;
  clears?: boolean;
}

/** What was done for each step of a line, by step and by deed. */
export type StepDeeds = Readonly<Record<string, Readonly<Record<string, StepDeed>>>>;

/**
 * - `open`: must be done and nobody has begun
 * - `undecided`: an officer has yet to say whether it applies
 * - `not-asked`: nobody has asked for it, and nobody must
 * - `waiting`: begun and not answered
 * - `against`: answered, and the answer does not open the gate
 * - `done`
 */
export type StepStanding = 'open' | 'undecided' | 'not-asked' | 'waiting' | 'against' | 'done';

const UNTOUCHED = {
  always: 'open',
  'when-asked': 'not-asked',
  'officer-says': 'undecided',
} as const;

/**
 * How a step of a line stands; every body that was asked must have answered well. Of lists that hung
 * out one after the other the last one counts: what a comment told may have been cleared up since.
 */
export function standingOf(step: PlannedStep, deeds: StepDeeds | undefined): StepStanding {
  const done = Object.values(deeds?.[step.id] ?? {});
  if (done.length === 0) return UNTOUCHED[step.need];
  if (done.some((deed) => deed.answer === undefined)) return 'waiting';
  const last = done
    .map(({ on = '' }) => on)
    .sort()
    .at(-1);
  const counts =
    stepKind(step.kind)?.done === 'publicity' ? done.filter(({ on }) => on === last) : done;
  return counts.every((deed) => deed.clears) ? 'done' : 'against';
}

export const keepsShut = (standing: StepStanding): boolean =>
  standing !== 'done' && standing !== 'not-asked';

/** Steps of a plan that keep a gate shut: those before it and those before any earlier one. */
export function openBefore(
  gate: Gate,
  plan: readonly PlannedStep[],
  deeds: StepDeeds | undefined,
): PlannedStep[] {
  const gates = gatesUpTo(gate);
  return plan.filter((step) => gates.includes(step.before) && keepsShut(standingOf(step, deeds)));
}

/** Steps that must be done before this one and are not. */
export const openFirst = (
  step: PlannedStep,
  plan: readonly PlannedStep[],
  deeds: StepDeeds | undefined,
): PlannedStep[] =>
  plan.filter((one) => step.after?.includes(one.id) && keepsShut(standingOf(one, deeds)));
