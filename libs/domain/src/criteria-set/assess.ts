import { scoreSheet } from '../scoring/score-sheet.js';
import type { CriteriaSet } from './criteria-set.js';
import { markOf, sheetOf, type CriterionAnswer, type AssessmentGround } from './sheet-of.js';

/** What answers come to; reckoned, never typed. */
export interface AssessmentResult {
  total: number;
  of: number;
  percent: number | null;
  /** Criteria met, out of those that were the body's to meet. */
  met: number;
  asked: number;
  notMet: string[];
  knockedOutBy: string[];
  band?: string;
  passed: boolean;
}

/**
 * Reckons a set with everything answered; `open` names what is not, and then nothing passes.
 * A criterion given by points is met at its pass mark, or at any points where it has none.
 */
export function assessAnswers(
  set: CriteriaSet,
  answers: Readonly<Record<string, CriterionAnswer | undefined>>,
  ground: AssessmentGround,
): AssessmentResult & { open: string[] } {
  const marks = Object.fromEntries(
    set.criteria.map((one) => {
      const answer = answers[one.id];
      return [one.id, answer && markOf(one, answer, ground)];
    }),
  );
  const { items, total, of, percent, knockedOutBy, unmarked, band, passed } = scoreSheet(
    sheetOf(set),
    marks,
  );
  const asked = items.filter(({ id }) => !isNotAssigned(answers[id]));
  const met = asked.filter(({ points, failed }) => points !== null && points > 0 && !failed);
  const reached = new Set(met.map(({ id }) => id));
  return {
    ...{ total, of, percent, met: met.length, asked: asked.length },
    notMet: asked.filter(({ id }) => !reached.has(id)).map(({ id }) => id),
    knockedOutBy,
    ...(band === undefined ? {} : { band }),
    passed: passed === true,
    open: unmarked,
  };
}

const isNotAssigned = (answer: CriterionAnswer | undefined): boolean =>
  answer !== undefined && 'notAssigned' in answer;
