import { CheckEligibilityHandler } from './check-eligibility.js';
import { ConfirmCriterionHandler } from './confirm-criterion.js';
import { FindEligibilityHandler } from './find-eligibility.js';
import { LastVerdicts } from './last-verdicts.js';
import { RecomputeChecks } from './recompute-checks.js';
import { WeighLine } from './weigh-line.js';

export { CheckEligibility, type WhatIf } from './check-eligibility.js';
export { ConfirmCriterion, type ConfirmedCriterion } from './confirm-criterion.js';
export { FindEligibility, type AtCheck, type LineEligibility } from './find-eligibility.js';
export { LastVerdicts, type VerdictSummary } from './last-verdicts.js';
export { RecomputeChecks, type RecomputedCheck } from './recompute-checks.js';
export { WeighLine, type WeighedLine } from './weigh-line.js';
export type { EligibilityAnswer, LawOfAnswer } from './answer.js';

export const eligibilityHandlers = [
  CheckEligibilityHandler,
  FindEligibilityHandler,
  ConfirmCriterionHandler,
];
export const eligibilityUseCases = [LastVerdicts, RecomputeChecks, WeighLine];
