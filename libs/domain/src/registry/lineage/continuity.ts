import type { LegalDocument } from './change.js';

/**
 * Whether the years of the bodies before count for the collective that goes on:
 * `keeps` those of all of them, `anew` those of none, `named` those of the bodies named. The law has
 * no rule of succession, so without a decision nothing is known of the years before.
 */
export const CONTINUITY_OPTIONS = ['keeps', 'anew', 'named'] as const;
export type ContinuityOption = (typeof CONTINUITY_OPTIONS)[number];

export interface ContinuityDecision {
  option: ContinuityOption;
  /** Bodies whose years count; only with `named`. */
  predecessors?: string[];
  /** The paper of the standing body. */
  document: LegalDocument;
}

/** Whether the years of one body before count; undefined where nobody has decided. */
export function keepsYearsOf(
  predecessorId: string,
  decision: Pick<ContinuityDecision, 'option' | 'predecessors'> | undefined,
): boolean | undefined {
  if (!decision) return undefined;
  if (decision.option === 'named') return decision.predecessors?.includes(predecessorId) ?? false;
  return decision.option === 'keeps';
}
