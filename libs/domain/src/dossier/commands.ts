import type { UnconfirmedBasis } from '../catalogue/unconfirmed.js';
import type { BallotRule } from '../council/count.js';
import type { Route } from '../stages/steps.js';
import type { PlannedStep } from '../steps/step-rule.js';
import type { WorkCommand } from '../work/claims.js';
import type { AroundCauses } from './causes.js';
import type {
  AnnulDossier,
  ConcludeDossier,
  CorrectDossier,
  GrantDossier,
  ListDossier,
  ReadyDossier,
  RefuseDossier,
  RestoreDossier,
  ResumeDossier,
  ReturnByCentre,
  ScheduleDossier,
  StripDossier,
  SubmitDossier,
  SuspendDossier,
  UnlistDossier,
} from './commands-decision.js';
import type {
  AdoptDossier,
  AmendDossier,
  DraftDossier,
  FileDossier,
  HandOverDossier,
  RefuseReport,
  RemoveDossier,
  ReportDossier,
  SupplementDossier,
  WithdrawDossier,
} from './commands-filing.js';
import type {
  ApplyEdition,
  AppraiseDossier,
  CheckDossier,
  ConfirmCriterion,
  MoveDossierDeadline,
  OpenStep,
  RecallAppraisal,
  ReceiveDossier,
  ReturnDossier,
  SettleDuplicate,
  SettleStep,
  WaiveStep,
} from './commands-review.js';
import type { FlagDossier, UnflagDossier } from './flag.js';
import type { EndHold, HoldDossier, InviteReply, ReplyToHold } from './holding.js';
import type { PaperCommand } from './paper-commands.js';

export type * from './commands-filing.js';
export type * from './commands-review.js';
export type * from './commands-decision.js';

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
