import type { CriterionResult } from '../explanation.js';

/**
 * Whether something is so on decided facts, with what is on its way, and in the best case anybody
 * can still hope for. Each includes the one before.
 */
export interface Truth {
  decided: boolean;
  awaited: boolean;
  hoped: boolean;
}

export const TRUE: Truth = { decided: true, awaited: true, hoped: true };

/** As the widest of the three allows; what is so stays so however much is added. */
export const truth = (decided: boolean, awaited: boolean, hoped: boolean): Truth => ({
  decided,
  awaited: decided || awaited,
  hoped: decided || awaited || hoped,
});

export const resultOf = ({ decided, awaited, hoped }: Truth): CriterionResult =>
  decided ? 'met' : awaited ? 'awaiting' : hoped ? 'not-enough-data' : 'not-met';

export const allOf = (parts: readonly Truth[]): Truth => ({
  decided: parts.every((part) => part.decided),
  awaited: parts.every((part) => part.awaited),
  hoped: parts.every((part) => part.hoped),
});

export const anyOf = (parts: readonly Truth[]): Truth => ({
  decided: parts.some((part) => part.decided),
  awaited: parts.some((part) => part.awaited),
  hoped: parts.some((part) => part.hoped),
});
