import type { LawCitation } from '../catalogue/citation.js';
import type { CheckItem, CheckVerdict } from '../catalogue/judgement.js';
import type {
  CommendationKind,
  Level,
  PositionClass,
  RecipientKind,
  YearKind,
} from '../catalogue/vocabulary.js';
import type { BallotRule, Tally } from '../council/count.js';
import type { QuotaUse } from '../guards/quota.js';
import type { Warning } from '../guards/warning.js';
import type { RecordedEligibility } from '../eligibility/record.js';
import type { DomainEvent } from '../log/event.js';
import type { Route, Stage } from '../stages/steps.js';
import type { PlannedStep } from '../steps/step-rule.js';
import type { CorrectedFields, LineFields, ListingKind } from './commands.js';
import type { DossierFlag, Recovery } from './flag.js';
import type { HoldConclusion } from './holding.js';
import type { PaperRef } from './paper.js';
import type { PaperEventData } from './paper-events.js';
import type { FormerUnit } from './state.js';
import type {
  LineField,
  RecordSource,
  RefusalReason,
  ReturnReason,
  WithdrawalReason,
} from './vocabulary.js';

/** Public fields of a line; `summary` and `post` stand in the private part. */
export type PublicLineFields = Partial<Omit<LineFields, 'summary' | 'post'>>;

/** Data of each event of a dossier, by type. Dates are ISO days. */
export interface DossierEventData extends PaperEventData {
  'dossier.drafted': {
    proposalId: string;
    roundId?: string;
    unitId: string;
    unitLine: string[];
    filingUnitId: string;
    subjectId: string;
    award: string;
    kind: CommendationKind;
    level: Level;
    recipientKind: RecipientKind;
    positionClass?: PositionClass;
    meritFrom: string;
    meritTo: string;
    localRule?: string;
    restsOn?: string[];
    source: RecordSource;
    importRow?: { importId: string; row: number };
  };
  'dossier.amended': { fields: PublicLineFields };
  'dossier.removed': Record<string, never>;
  /** `report-refused`: an officer did not take what was reported for true; the note is private. */
  'dossier.withdrawn': { reason: WithdrawalReason | 'report-refused' };
  'dossier.filed': { proposalId: string; filedOn: string; late?: boolean };
  'dossier.adopted': { proposalId: string; filingUnitId: string; level?: Level };
  /** `former` is the whole list, the unit it is handed over from last. */
  'dossier.handed-over': {
    lineageId: string;
    effectiveOn: string;
    unitId: string;
    unitLine: string[];
    filingUnitId: string;
    former: FormerUnit[];
  };
  'dossier.checked': {
    edition: string;
    inputsHash: string;
    route: Route;
    /** What must have been done before which act; none before there were steps. */
    steps?: PlannedStep[];
    missingPapers: string[];
    verdict: CheckVerdict;
    items: CheckItem[];
    duplicates: string[];
    quota?: QuotaUse;
    /** What guards found; no words, which come with reading. */
    warnings?: Warning[];
    basisVerified: boolean;
    provisional?: boolean;
    receivedOn?: string;
    finishBy: string;
    /** Body whose own council and head decide; only where the route ends with a unit's own head. */
    ownBody?: string;
    /** Kinds of papers that were there and the round's years: what else the inputs were. */
    papers?: string[];
    yearKind?: YearKind;
    /** Version of the edition's stream: its very wording, with what was confirmed by then. */
    editionVersion?: number;
    /** Null before schema 2, when no history was weighed, and where the edition lacks the award. */
    eligibility: RecordedEligibility | null;
  };
  /** `edition` is the one whose text the officer had in sight. */
  'dossier.criterion-confirmed': {
    criterion: string;
    verdict: 'met' | 'not-met';
    edition: string;
  };
  /** Receipt by an appraiser, which chooses the law; that of the ministry stands apart. */
  'dossier.received': { by: 'province' | 'ministry'; on: string };
  /** `byReceipt` is the edition that would hold by the day of receipt. */
  'dossier.edition-applied': { edition: string; byReceipt?: string };
  'dossier.duplicate-settled': { otherId: string; keep: 'this' | 'other' | 'both' };
  'dossier.returned': {
    fields: LineField[];
    papers: string[];
    deadline: string;
    review: 'asker' | 'full';
    reason: ReturnReason;
    /** Day of the request, from which the clock of the appraisal stands still. */
    on?: string;
  };
  /** `review` says what happens next: `full` starts a new check, `asker` goes back where it was. */
  'dossier.supplemented': {
    fields: PublicLineFields;
    papers: PaperRef[];
    review: 'asker' | 'full';
    late?: boolean;
    /** Day of the answer, after which the clock goes on. */
    on?: string;
  };
  /** `because`: the clock stood still, or the working calendar was corrected. */
  'dossier.deadline-moved': { from: string; finishBy: string; because: 'clock' | 'calendar' };
  'dossier.appraised': {
    result: 'eligible' | 'not-eligible';
    reason?: RefusalReason;
    next: Stage;
    /** Text the officer confirmed it by, where the catalogue was not confirmed. */
    cited?: LawCitation;
  };
  'dossier.appraisal-recalled': Record<string, never>;
  /** Public: that it is held, and since which day. What it is about is private and restricted. */
  'dossier.held': {
    since: string;
    recordRef?: string;
    /** Day from which the clock of the appraisal stands still; absent in the first releases. */
    on?: string;
  };
  'dossier.reply-invited': { deadline: string };
  'dossier.replied': { on: string };
  'dossier.released': { conclusion: HoldConclusion; on?: string };
  'dossier.scheduled': { sessionId: string; item: number };
  /** `on` is the day of the vote; `route` is the lower form's own when the outcome is lower-form. */
  'dossier.council-concluded': {
    sessionId: string;
    on: string;
    outcome: 'pass' | 'fail' | 'defer' | 'lower-form';
    tally: Tally;
    rule: BallotRule;
    need: number;
    yes: number;
    lowerForm?: string;
    route?: Route;
    steps?: PlannedStep[];
    deferUntil?: string;
    next: Stage;
    cited?: LawCitation;
  };
  'dossier.readied': { list: string; coefficient?: number; amountBasis?: string };
  'dossier.listed': { actId: string; actKind: ListingKind };
  'dossier.unlisted': { actId: string };
  'dossier.granted': {
    actId?: string;
    number: string;
    decidedOn: string;
    promulgatedOn: string;
    award: string;
    decider: 'province' | 'unit' | 'centre';
  };
  /** Decided by a body outside this system and reported upward; `award` is what it gave. */
  'dossier.reported': {
    proposalId: string;
    filedOn: string;
    number: string;
    decidedOn: string;
    promulgatedOn: string;
    award: string;
    issuer: string;
    issuerUnitId?: string;
  };
  /** The same award for the same merit is known already; the report adds nothing. */
  'dossier.report-repeated': { proposalId: string; otherId: string };
  'dossier.refused': { by: 'chair' | 'centre'; reason: RefusalReason; actId?: string };
  'dossier.submitted': {
    submissionId: string;
    actId: string;
    letterNumber: string;
    submittedOn: string;
  };
  'dossier.returned-by-centre': { reason: string };
  /** `ref` is the stream it is told by, e.g. `opinion:<id>`. */
  'dossier.step-opened': { step: string; stepKind: string; ref: string };
  'dossier.step-settled': {
    step: string;
    stepKind: string;
    ref: string;
    answer: string;
    on: string;
    clears: boolean;
  };
  /** The officer's reason is private. */
  'dossier.step-waived': { step: string; stepKind: string; on: string };
  /** `was`: what stood in place of `fields`; absent before it was recorded. */
  'dossier.corrected': { actId: string; fields: CorrectedFields; was?: CorrectedFields };
  /** `recover`: what the recipient owes back (Law 2022 Art. 93); absent before it was recorded. */
  'dossier.annulled': { actId: string; on: string; recover?: Recovery[]; number?: string };
  /** Without effect from this day until an act lets it have effect again. */
  'dossier.suspended': { actId: string; number: string; on: string };
  'dossier.resumed': { actId: string; on: string };
  /** By decision `number` of the centre, asked for by the letter `actId`. */
  'dossier.stripped': { actId: string; number: string; on: string; recover?: Recovery[] };
  'dossier.restored': { actId: string; number: string; on: string };
  /** What it rested on was annulled; it stands until an act of its own changes it. */
  'dossier.flagged': DossierFlag;
  'dossier.unflagged': { dossierId: string; on: string };
}

export type DossierEventType = keyof DossierEventData;
export type DossierEvent = {
  [K in DossierEventType]: DomainEvent<K, DossierEventData[K]>;
}[DossierEventType];
