import type { CommandContext } from '../log/decider.js';
import { reject, type Rejection } from '../log/rejection.js';
import type { ActState, ActStatus, ActStep, Issuer } from './state.js';

interface StepRule {
  step: ActStep;
  from: ActStatus;
  to: ActStatus;
  /** Who owes it. */
  role: string;
}

/** A provincial act passes five hands; a unit's own act only its clerk's and its head's. */
const CHAINS: Record<Issuer['level'], readonly StepRule[]> = {
  province: [
    { step: 'endorse', from: 'draft', to: 'endorsed', role: 'board-head' },
    { step: 'verify', from: 'endorsed', to: 'verified', role: 'office' },
    { step: 'sign', from: 'verified', to: 'signed', role: 'chair' },
    { step: 'number', from: 'signed', to: 'numbered', role: 'numbering-clerk' },
    { step: 'promulgate', from: 'numbered', to: 'promulgated', role: 'office' },
  ],
  unit: [
    { step: 'sign', from: 'draft', to: 'signed', role: 'unit-head' },
    { step: 'number', from: 'signed', to: 'numbered', role: 'unit-clerk' },
    { step: 'promulgate', from: 'numbered', to: 'promulgated', role: 'unit-clerk' },
  ],
};

/** Steps that must be different hands, besides the drafter's own. */
const SEPARATE: Record<Issuer['level'], readonly ActStep[]> = {
  province: ['endorse', 'verify', 'sign', 'number'],
  unit: ['sign'],
};

const chainOf = (state: ActState): readonly StepRule[] => CHAINS[state.issuer?.level ?? 'province'];

/** The step that is due now, if any. */
export const dueStep = (state: ActState): StepRule | undefined =>
  chainOf(state).find((rule) => rule.from === state.status);

/** The step that led to the present status, if any. */
export const lastStep = (state: ActState): StepRule | undefined =>
  chainOf(state).find((rule) => rule.to === state.status);

/** Status from which the signer decides. */
export const beforeSigning = (state: ActState): ActStatus =>
  chainOf(state).find((rule) => rule.step === 'sign')!.from;

/** Refuses a step out of order or by a hand that already acted; undefined if it may be taken. */
export function barStep(
  state: ActState,
  step: ActStep,
  context: CommandContext,
): Rejection | undefined {
  const rule = chainOf(state).find((r) => r.step === step);
  if (!rule || rule.from !== state.status)
    return reject('not-in-this-state', {
      status: state.status,
      allowed: rule ? [rule.from] : [],
    });
  return sameHand(state, step, context.actor);
}

/** Drafter, head, office, signer and numbering clerk are different people. */
export function sameHand(state: ActState, step: ActStep, actor: string): Rejection | undefined {
  const separate = SEPARATE[state.issuer?.level ?? 'province'];
  if (!separate.includes(step)) return undefined;
  const earlier: string[] = separate.filter(
    (other) => other !== step && state.hands[other]?.by === actor,
  );
  if (state.drafters.includes(actor)) earlier.unshift('draft');
  return earlier.length > 0 ? reject('same-hand', { hands: [...earlier, step] }) : undefined;
}
