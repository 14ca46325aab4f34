import { isIsoDay } from '../catalogue/period.js';
import type { FactGrade } from '../eligibility/facts.js';
import { reject, type Rejection } from '../log/rejection.js';

/** Code of the paper that shows the decision itself: without it nothing can be looked at. */
export const DECISION_SCAN = 'decision';

/**
 * A decision taken by a body that does not work in this system, reported upward by a letter whose
 * lines it names. ISO days; `promulgatedOn` is the day of the decision where nobody says otherwise.
 */
export interface OutsideDecision {
  number: string;
  decidedOn: string;
  promulgatedOn?: string;
  /** Who decided, as written on it. */
  issuer: string;
  /** The same body, where the register knows it. */
  issuerUnitId?: string;
}

/** How well a reported decision is known; `system` is what was decided here. */
export type ReportGrade = Exclude<FactGrade, 'system'>;
export const REPORT_GRADES = ['scan-checked', 'confirmed'] as const satisfies ReportGrade[];

/**
 * What is wrong with a reported decision: `bad-date`, `date-in-future`, `dates-out-of-order`,
 * `decision-number-missing`, `decision-issuer-missing`.
 */
export function outsideFault(
  { number, decidedOn, promulgatedOn = decidedOn, issuer }: OutsideDecision,
  today: string,
): Rejection | undefined {
  if (!number.trim()) return reject('decision-number-missing');
  if (!issuer.trim()) return reject('decision-issuer-missing');
  for (const day of [decidedOn, promulgatedOn]) {
    if (!isIsoDay(day)) return reject('bad-date', { value: day });
    if (day > today) return reject('date-in-future', { date: day, today });
  }
  return promulgatedOn < decidedOn
    ? reject('dates-out-of-order', { decidedOn, promulgatedOn })
    : undefined;
}
