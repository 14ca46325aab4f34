import type { FlagDossier, Recovery, UnflagDossier } from './flag.js';
import type { BallotRule, Tally } from '../council/count.js';
import type {
  CommendationKind,
  Level,
  PositionClass,
  RecipientKind,
  YearKind,
} from '../catalogue/vocabulary.js';
import type { CitedLaw, LawCitation } from '../catalogue/citation.js';
import type { CheckItem, CheckVerdict } from '../catalogue/judgement.js';
import type { UnconfirmedBasis } from '../catalogue/unconfirmed.js';
import type { AroundCauses } from './causes.js';
import type { RecordedEligibility } from '../eligibility/record.js';
import type { QuotaUse } from '../guards/quota.js';
import type { Warning } from '../guards/warning.js';
import type { JsonObject } from '../log/json.js';
import type { OutsideDecision } from '../proposal/outside.js';
import type { Route } from '../stages/steps.js';
import type { PlannedStep } from '../steps/step-rule.js';
import type { WorkCommand } from '../work/claims.js';
import type { HoldDossier, HoldMatter, InviteReply, EndHold, ReplyToHold } from './holding.js';
import type { PaperRef } from './paper.js';
import type { PaperCommand } from './paper-commands.js';
import type {
  LineField,
  RecordSource,
  RefusalReason,
  ReturnReason,
  WithdrawalReason,
} from './vocabulary.js';

/** The facts of a line; dates are ISO days, `summary` and `post` end in the private part. */
export interface LineFields {
  award: string;
  recipientKind: RecipientKind;
  positionClass?: PositionClass;
  meritFrom: string;
  meritTo: string;
  summary?: string;
  post?: string;
  /** Entries of the subject's record it rests on, e.g. an initiative (rules K1, K9). */
  restsOn?: string[];
}

export interface DraftDossier extends LineFields {
  type: 'draft';
  proposalId: string;
  roundId?: string;
  unitId: string;
  /** The unit itself first, then its managing units upwards on the day of drafting. */
  unitLine: string[];
  /** Unit whose proposal it stands in; its own unless a managing unit files for it. */
  filingUnitId: string;
  subjectId: string;
  kind: CommendationKind;
  level: Level;
  localRule?: string;
  source: RecordSource;
  importRow?: { importId: string; row: number };
}
export interface AmendDossier {
  type: 'amend';
  fields: Partial<LineFields>;
}
export interface RemoveDossier {
  type: 'remove';
}
export interface FileDossier {
  type: 'file';
  proposalId: string;
  late?: boolean;
  /** What the check finds, where it is made at once. */
  found?: CheckDossier;
}
/** A managing unit takes a line filed to it into its own, still drafted proposal. */
export interface AdoptDossier {
  type: 'adopt';
  proposalId: string;
  filingUnitId: string;
  level?: Level;
  opinion: string;
}
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
export interface SupplementDossier {
  type: 'supplement';
  fields: Partial<LineFields>;
  papers: PaperRef[];
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
/** The unit ended or came under another manager: an open line goes on under who takes over. */
export interface HandOverDossier {
  type: 'hand-over';
  /** Act of organisation. */
  lineageId: string;
  /** First day of the new order. */
  effectiveOn: string;
  unitId: string;
  unitLine: string[];
  filingUnitId: string;
}
export interface WithdrawDossier {
  type: 'withdraw';
  reason: WithdrawalReason;
}
export interface ScheduleDossier {
  type: 'schedule';
  sessionId: string;
  /** Number on the agenda. */
  item: number;
}
/** The vote on a line. `lowerForm`: the vote was on this form instead of the one proposed. */
export interface ConcludeDossier {
  type: 'conclude';
  sessionId: string;
  tally: Tally;
  defer?: { until?: string };
  lowerForm?: string;
  /** Text the vote was counted by, where the catalogue is not confirmed. */
  cited?: LawCitation;
}
export interface ReadyDossier {
  type: 'ready';
  /** Key of the draft list it stands on. */
  list: string;
  /** Reward as a multiple of the base salary, e.g. 1.5. */
  coefficient?: number;
  /** Rule and rate the amount is computed from. */
  amountBasis?: string;
}
/** What the act does to the line: a letter asks the centre, every other kind grants. */
export type ListingKind = 'granting' | 'submission';
export interface ListDossier {
  type: 'list';
  actId: string;
  actKind: ListingKind;
}
export interface UnlistDossier {
  type: 'unlist';
  actId: string;
}
export interface GrantDossier {
  type: 'grant';
  actId?: string;
  number: string;
  decidedOn: string;
  promulgatedOn: string;
  /** The form granted, if not the one proposed or agreed on. */
  award?: string;
  decider: 'province' | 'unit' | 'centre';
  /** Day the centre's appraiser received the file. */
  receivedOn?: string;
}
export interface RefuseDossier {
  type: 'refuse';
  by: 'chair' | 'centre';
  reason: RefusalReason;
  actId?: string;
  note?: string;
  receivedOn?: string;
}
export interface SubmitDossier {
  type: 'submit';
  submissionId: string;
  actId: string;
  letterNumber: string;
  submittedOn: string;
}
export interface ReturnByCentre {
  type: 'return-by-centre';
  reason: string;
  receivedOn?: string;
}
/** What an act of correction may put right on a granted line. */
export interface CorrectedFields {
  award?: string;
  number?: string;
  decidedOn?: string;
  promulgatedOn?: string;
  recipientKind?: RecipientKind;
  positionClass?: PositionClass;
  meritFrom?: string;
  meritTo?: string;
}
export interface CorrectDossier {
  type: 'correct';
  actId: string;
  fields: CorrectedFields;
  /** Corrected words about a person, e.g. `{ name }`. */
  personal?: Record<string, string>;
}
export interface AnnulDossier {
  type: 'annul';
  actId: string;
  on: string;
  /** What is to be recovered, where a ground of the catalogue says so; else all. */
  recover?: Recovery[];
  /** Of what the centre granted: its own decision. */
  number?: string;
}
/** A signed act stops the effect of an award, or lets it have effect again. ISO days. */
export interface SuspendDossier {
  type: 'suspend';
  actId: string;
  number: string;
  on: string;
}
export interface ResumeDossier {
  type: 'resume';
  actId: string;
  on: string;
}
/** The centre takes an honour away (tước), or gives it back (phục hồi); `actId` is our letter. */
export interface StripDossier {
  type: 'strip';
  actId: string;
  number: string;
  on: string;
  recover?: Recovery[];
}
export interface RestoreDossier {
  type: 'restore';
  actId: string;
  number: string;
  on: string;
}

/** The letter that reports it was filed; `otherId` is a line of the same merit known before. */
export interface ReportDossier {
  type: 'report';
  proposalId: string;
  outside: OutsideDecision;
  otherId?: string;
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

/** An officer does not take one line of a reported decision for true; `note` says why. */
export interface RefuseReport {
  type: 'refuse-report';
  note: string;
}

export type DossierCommand =
  | DraftDossier
  | AmendDossier
  | RemoveDossier
  | FileDossier
  | ReportDossier
  | AdoptDossier
  | CheckDossier
  | MoveDossierDeadline
  | ConfirmCriterion
  | ReceiveDossier
  | ApplyEdition
  | SettleDuplicate
  | ReturnDossier
  | SupplementDossier
  | AppraiseDossier
  | RecallAppraisal
  | WithdrawDossier
  | RefuseReport
  | HoldDossier
  | InviteReply
  | ReplyToHold
  | EndHold
  | HandOverDossier
  | ScheduleDossier
  | ConcludeDossier
  | ReadyDossier
  | ListDossier
  | UnlistDossier
  | GrantDossier
  | RefuseDossier
  | SubmitDossier
  | ReturnByCentre
  | CorrectDossier
  | AnnulDossier
  | SuspendDossier
  | ResumeDossier
  | StripDossier
  | RestoreDossier
  | FlagDossier
  | UnflagDossier
  | PaperCommand
  | OpenStep
  | SettleStep
  | WaiveStep
  | WorkCommand;

/**
 * What the rules must know from outside the stream; `{}` for every command but those below.
 * `heldOn` (schedule): day of the session. The rest (conclude): the rule of the form voted on, the
 * members of the council on that day, and the lower form the catalogue allows with its own route.
 */
export interface DossierPolicy {
  /** end-hold: complaints and denunciations about the line that are being dealt with. */
  openMatters?: number;
  heldOn?: string;
  rule?: BallotRule;
  roster?: number;
  lowerForm?: { award: string; route: Route; steps?: PlannedStep[] };
  /** For `appraise` and a vote that is entered: what it would rest on that nobody has confirmed. */
  unconfirmed?: UnconfirmedBasis;
  /** appraise: who the award is for, and the quotas of the line as the register stands. */
  around?: AroundCauses;
  /** list: the line's session, while its minutes are not signed. */
  minutesOwed?: { sessionId: string; title: string };
  /** resume: suspending acts, by id, whose effect the body that resumes may end. */
  endable?: ReadonlySet<string>;
  /** attach-paper, note-secret-paper: kinds the checklist of the line names. */
  paperKinds?: readonly string[];
  /** For `apply-edition`: the edition asked for, and the one of the day of receipt. */
  law?: {
    wanted?: { validFrom: string | null; hasAward: boolean };
    byReceipt?: { code: string; validFrom: string | null };
  };
}
