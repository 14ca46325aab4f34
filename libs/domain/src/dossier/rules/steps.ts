import { actingDay, type CommandContext, type Decision } from '../../log/decider.js';
import type { JsonObject } from '../../log/json.js';
import { isRejection, reject, type Rejection } from '../../log/rejection.js';
import type { Gate } from '../../steps/gates.js';
import { openBefore, openFirst } from '../../steps/standing.js';
import type { PlannedStep } from '../../steps/step-rule.js';
import type { OpenStep, SettleStep, WaiveStep } from '../commands.js';
import { fact, unlessIn } from '../fact.js';
import { planOf, type DossierState } from '../state.js';
import { isClosed, type DossierStatus } from '../status.js';

const BEFORE_COUNCIL: readonly DossierStatus[] = [
  'filed',
  'checked',
  'returned',
  'held',
  'eligible',
  'deferred',
];
const BEFORE_ACT: readonly DossierStatus[] = [
  ...BEFORE_COUNCIL,
  'scheduled',
  'passed',
  'ready',
  'returned-by-centre',
];
/** Where a line still stands before a gate; a letter holds it from its listing on, like any act. */
const BEFORE: Record<Gate, readonly DossierStatus[]> = {
  council: BEFORE_COUNCIL,
  decision: BEFORE_ACT,
  centre: BEFORE_ACT,
};

const naming = (steps: readonly PlannedStep[]): JsonObject => ({
  steps: steps.map(({ id }) => id),
  open: steps.map(({ kind }) => kind),
});

/**
 * Rejection `prerequisites-open` while something keeps this gate shut; `steps` are the steps, `open`
 * their kinds, which the sentence names.
 */
export function unlessCleared(state: DossierState, gate: Gate): Rejection | undefined {
  const open = openBefore(gate, planOf(state), state.steps);
  return open.length === 0 ? undefined : reject('prerequisites-open', { gate, ...naming(open) });
}

/** The step as planned for the line while its gate is not passed. */
function stepBeforeGate(state: DossierState, step: string): Rejection | PlannedStep {
  const planned = planOf(state).find(({ id }) => id === step);
  if (!planned) return reject('step-not-planned', { step });
  return unlessIn(state, ...BEFORE[planned.before]) ?? planned;
}

/**
 * Why this step of the line may not be begun: `step-not-planned`, `not-in-this-state` (its gate is
 * passed), `step-waits-for` (others come first).
 */
export function stepBarred(state: DossierState, step: string): Rejection | PlannedStep {
  const planned = stepBeforeGate(state, step);
  if (isRejection(planned)) return planned;
  const first = openFirst(planned, planOf(state), state.steps);
  return first.length > 0 ? reject('step-waits-for', { step, ...naming(first) }) : planned;
}

export function openStep(state: DossierState, { step, ref }: OpenStep): Decision {
  if (state.steps?.[step]?.[ref]) return [];
  const planned = stepBarred(state, step);
  if (isRejection(planned)) return planned;
  return [fact('dossier.step-opened', { step, stepKind: planned.kind, ref })];
}

/** A closed line is left alone; an answer given twice is recorded once. */
export function settleStep(state: DossierState, command: SettleStep): Decision {
  if (isClosed(state.status) || state.status === 'none') return [];
  const { step, ref, answer, on, clears } = command;
  const planned = planOf(state).find(({ id }) => id === step);
  if (!planned) return reject('step-not-planned', { step });
  const known = state.steps?.[step]?.[ref];
  if (known?.answer === answer && known.on === on && known.clears === clears) return [];
  const settled = { step, stepKind: planned.kind, ref, answer, on, clears };
  return [fact('dossier.step-settled', settled)];
}

/** Rejects `step-is-required` (nobody may wave it through), `reason-missing`. */
export function waiveStep(
  state: DossierState,
  { step, reason }: WaiveStep,
  context: CommandContext,
): Decision {
  const planned = stepBeforeGate(state, step);
  if (isRejection(planned)) return planned;
  if (planned.need !== 'officer-says') return reject('step-is-required', { step });
  if (!reason.trim()) return reject('reason-missing');
  const on = actingDay(context);
  return [
    fact('dossier.step-waived', { step, stepKind: planned.kind, on }, state.subjectId, { reason }),
  ];
}
