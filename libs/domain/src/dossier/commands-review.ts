import type { CitedLaw } from '../catalogue/citation.js';
import type { CheckItem, CheckVerdict } from '../catalogue/judgement.js';
import type { YearKind } from '../catalogue/vocabulary.js';
import type { RecordedEligibility } from '../eligibility/record.js';
import type { QuotaUse } from '../guards/quota.js';
import type { Warning } from '../guards/warning.js';
import type { JsonObject } from '../log/json.js';
import type { Route } from '../stages/steps.js';
import type { PlannedStep } from '../steps/step-rule.js';
import type { HoldMatter } from './holding.js';
import type { LineField, RefusalReason, ReturnReason } from './vocabulary.js';

/** What `judge` found, together with the route; the stage's processor sends it. */
export interface CheckDossier {
  type: 'check';
  edition: string;
  inputsHash: string;
  route: Route;
  /** What must have been done before which act; absent if nothing. */
  steps?: PlannedStep[];
  missingPapers: string[];
  verdict: CheckVerdict;
  items: CheckItem[];
  /** Ids of other open dossiers of the same subject × award × kind × merit period. */
  duplicates: string[];
  quota?: QuotaUse;
  warnings?: Warning[];
  /** A matter of the subject's record that is being verified: the line is held at once (K4). */
  hold?: { since: string; recordRef: string; matter: HoldMatter; on?: string };
  basisVerified: boolean;
  /** The edition is a provisional copy. */
  provisional?: boolean;
  /** Version of the edition's stream: together with its code the very wording that was applied. */
  editionVersion?: number;
  /** ISO day of receipt by the appraiser, which chose the edition. */
  receivedOn?: string;
  /** ISO day by which the appraisal is due. */
  finishBy: string;
  /** Body whose head decides, where the route ends with a unit's own head. */
  ownBody?: string;
  papers?: string[];
  yearKind?: YearKind;
  eligibility: RecordedEligibility | null;
  /** The history it rests on, compact; kept in the private part so that it can be weighed again. */
  history?: JsonObject;
}

/** The day the appraisal is due, reckoned anew. */
export interface MoveDossierDeadline {
  type: 'move-deadline';
  /** ISO day. */
  finishBy: string;
  because: 'clock' | 'calendar';
}

/** What no register knows, as an officer found it with the text of the law in sight. */
export interface ConfirmCriterion {
  type: 'confirm-criterion';
  /** Id of a `confirm` criterion of the award in `edition`. */
  criterion: string;
  met: boolean;
  edition: string;
  note?: string;
}

/** The day an appraiser received the file: the province's, if it is not the day of filing, or the ministry's. */
export interface ReceiveDossier {
  type: 'receive';
  receivedOn: string;
  /** The province's appraiser unless said otherwise. */
  by?: 'province' | 'ministry';
}

/** A newer edition applied to a line received under an older one. */
export interface ApplyEdition {
  type: 'apply-edition';
  edition: string;
  reason: string;
}

/** `both`: it is no duplicate after all; `other`: this line ends as not eligible. */
export interface SettleDuplicate {
  type: 'settle-duplicate';
  otherId: string;
  keep: 'this' | 'other' | 'both';
  note?: string;
}

export interface ReturnDossier {
  type: 'return';
  fields: LineField[];
  /** Kinds of papers asked for. */
  papers: string[];
  deadline: string;
  review: 'asker' | 'full';
  reason: ReturnReason;
  message: string;
}

export interface AppraiseDossier {
  type: 'appraise';
  result: 'eligible' | 'not-eligible';
  /** For `not-eligible`; the first cause that was found where none is named. */
  reason?: RefusalReason;
  note?: string;
  /** Text of the law in hand; needed where the catalogue is not confirmed. */
  cited?: CitedLaw;
}

/** The appraiser takes an own appraisal back while nobody has built on it. */
export interface RecallAppraisal {
  type: 'recall-appraisal';
}

/** A body was asked about the line, or a list with it hung out; `ref` is the stream it is told by. */
export interface OpenStep {
  type: 'open-step';
  step: string;
  ref: string;
}

/** How that ended; `answer` is one of the answers of the step's kind. `on` is an ISO day. */
export interface SettleStep {
  type: 'settle-step';
  step: string;
  ref: string;
  answer: string;
  on: string;
  clears: boolean;
}

/** A named officer says that a step does not apply to this line. */
export interface WaiveStep {
  type: 'waive-step';
  step: string;
  reason: string;
}
