import type { CriteriaSet, DeciderKind } from '../criteria-set/criteria-set.js';
import type { OrganisationKind } from '../registry/organisation/kinds.js';
import type { AssessmentState, OwnAnswer, RecognitionAct, ReviewedAnswer } from './state.js';

export type OpenAssessment = { type: 'open' } & Pick<
  AssessmentState,
  | 'set'
  | 'setVersion'
  | 'subjectId'
  | 'unitId'
  | 'unitLine'
  | 'reviewerId'
  | 'period'
  | 'due'
  | 'region'
  | 'references'
  | 'synthetic'
>;
/** The unit's own word; what it says again replaces what it said. */
export interface AnswerCriteria {
  type: 'answer';
  items: ({ criterion: string } & OwnAnswer)[];
}
export interface SubmitAssessment {
  type: 'submit';
}
export interface ReviewCriteria {
  type: 'review';
  items: ({ criterion: string } & ReviewedAnswer)[];
}
/** Only the named criteria are open again for the unit. */
export interface ReturnAssessment {
  type: 'return';
  criteria: string[];
  reason: string;
}
/** Ends the review: the result is reckoned here and nowhere typed. */
export interface ConcludeAssessment {
  type: 'conclude';
}
export interface RecogniseBody {
  type: 'recognise';
  act: Omit<RecognitionAct, 'decider'> & { decider?: DeciderKind };
}
export interface DeclineBody {
  type: 'decline';
  act: Omit<RecognitionAct, 'decider'> & { decider?: DeciderKind };
  reason: string;
}
export interface RevokeRecognition {
  type: 'revoke';
  act: Omit<RecognitionAct, 'decider'> & { decider?: DeciderKind };
  reason: string;
}
export interface CancelAssessment {
  type: 'cancel';
  reason: string;
}

export type AssessmentCommand =
  | OpenAssessment
  | AnswerCriteria
  | SubmitAssessment
  | ReviewCriteria
  | ReturnAssessment
  | ConcludeAssessment
  | RecogniseBody
  | DeclineBody
  | RevokeRecognition
  | CancelAssessment;

/** What the rules must know from outside the stream. */
export interface AssessmentPolicy {
  /** The wording the assessment goes by. */
  set?: CriteriaSet;
  /** Kinds of the bodies concerned on the day: the one assessed, the reviewer, the decider. */
  kinds?: { unit?: OrganisationKind; reviewer?: OrganisationKind; decider?: OrganisationKind };
}
