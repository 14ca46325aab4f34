import type { SetCriterion } from './criteria-set.js';
import type { CriterionAnswer } from './sheet-of.js';

const MOST = 1e12;

/** Why this cannot be said of the criterion: `kind` is not its own, `range` outside what it may be. */
export function answerFault(
  criterion: SetCriterion,
  answer: CriterionAnswer,
): 'kind' | 'range' | 'not-optional' | undefined {
  if ('notAssigned' in answer) return criterion.optional ? undefined : 'not-optional';
  switch (criterion.kind) {
    case 'yes-no':
      return 'met' in answer ? undefined : 'kind';
    case 'points':
      if (!('points' in answer)) return 'kind';
      return within(answer.points, 0, criterion.max) ? undefined : 'range';
    case 'number':
      if (!('value' in answer)) return 'kind';
      return within(answer.value, criterion.range?.from ?? -MOST, criterion.range?.to ?? MOST)
        ? undefined
        : 'range';
  }
}

const within = (value: number, from: number, to: number): boolean =>
  Number.isFinite(value) && value >= from && value <= to;
