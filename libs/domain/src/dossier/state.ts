import type { LineChange } from './change.js';
import type { DossierFlag, Recovery } from './flag.js';
import type { LawCitation } from '../catalogue/citation.js';
import type { CheckVerdict } from '../catalogue/judgement.js';
import type {
  CommendationKind,
  Level,
  PositionClass,
  RecipientKind,
  YearKind,
} from '../catalogue/vocabulary.js';
import type { CriterionResult } from '../eligibility/explanation.js';
import type { Route } from '../stages/steps.js';
import type { ClockStop } from '../calendar/term.js';
import type { StepDeeds } from '../steps/standing.js';
import type { PlannedStep } from '../steps/step-rule.js';
import type { Claims } from '../work/claims.js';
import type { ListingKind } from './commands.js';
import type { Warning } from '../guards/warning.js';
import type { HeldPaper } from './held-paper.js';
import type { OpenHold } from './holding.js';
import type { DossierStatus, Standing } from './status.js';
import type { LineField, RecordSource, RefusalReason } from './vocabulary.js';

/**
 * One line: one subject × award × kind × merit period. Kept small because it is stored with every
 * event; what only readers need (items of the check, messages) stays in the events.
 */
export interface DossierState extends Standing {
  /** ISO instant since when it has this status. */
  since: string;
  proposalId: string;
  originProposalId: string;
  roundId?: string;
  unitId: string;
  unitLine: string[];
  filingUnitId: string;
  /** Units it belonged to before they ended or changed hands, oldest first. */
  former?: FormerUnit[];
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
  /** Kinds of papers the line itself holds, and the hash of each newest one; empty for a secret. */
  papers?: Record<string, string>;
  /** Papers put to the line one by one, by id, withdrawn ones left out. */
  held?: Record<string, HeldPaper>;
  /** Part of it is a State secret: it stays out of search, packages, bundles and public pages. */
  secret?: boolean;
  /** Kinds asked for under a condition: whether it holds here, as somebody said. */
  paperNeeds?: Record<string, boolean>;
  filedOn?: string;
  late?: boolean;
  /** Proposals it stood in before a managing unit took it over, oldest first. */
  adoptedFrom?: string[];
  /** ISO days of receipt by the appraisers; the province's chooses the edition of criteria and papers. */
  receipts?: { province?: string; ministry?: string };
  /** Edition an officer chose over that of the receipt. */
  appliedEdition?: string;
  check?: DossierCheck;
  /** While the unit was asked for more, the clock of the appraisal stood still. */
  stops?: ClockStop[];
  /** Criteria an officer confirmed (true) or denied, by id. */
  confirmed?: Record<string, boolean>;
  returned?: OpenReturn;
  hold?: OpenHold;
  /** Status it goes back to when the hold ends well. */
  heldFrom?: DossierStatus;
  /** ISO day on which a verification found a breach; the next check tells the appraiser. */
  breach?: string;
  appraisal?: {
    result: 'eligible' | 'not-eligible';
    reason?: RefusalReason;
    by: string;
    /** Text the officer had in hand, where the catalogue was not confirmed. */
    cited?: LawCitation;
  };
  /** Who refused it and why; absent of lines refused before this was kept. */
  refusal?: { by: 'chair' | 'centre'; reason: RefusalReason };
  sessionId?: string;
  passedOn?: string;
  deferUntil?: string;
  /** The form agreed on or granted, where it is not the one proposed. */
  grantedForm?: string;
  /** Route of that form from the council on. */
  formRoute?: Route;
  /** Steps of that form. */
  formSteps?: PlannedStep[];
  /** What was done for the steps of the line. */
  steps?: StepDeeds;
  list?: string;
  actId?: string;
  actKind?: ListingKind;
  submissionId?: string;
  submittedOn?: string;
  decisionNumber?: string;
  /** Who decided, of a line that was decided outside this system. */
  issuer?: string;
  decidedOn?: string;
  promulgatedOn?: string;
  annulledOn?: string;
  /** While its effect is suspended: by which act, and since which ISO day. */
  suspension?: { actId: string; number: string; on: string };
  /** Taken away by the centre; stays after it was restored, so that the record tells both. */
  stripped?: { actId: string; number: string; on: string };
  restored?: { actId: string; number: string; on: string };
  /** By act: what each correction, amendment or replacement changed. */
  changedBy?: Record<string, LineChange>;
  /** Of an annulled award: what is to be recovered. */
  recover?: Recovery[];
  /** What somebody has to look at again; absent: nothing. */
  flags?: DossierFlag[];
  claims?: Claims;
}

/** Where a line belonged up to a day. */
export interface FormerUnit {
  unitId: string;
  unitLine: string[];
  filingUnitId: string;
  /** First day on which it no longer held; ISO date. */
  until: string;
}

/** The last check, as far as later rules need it. */
export interface DossierCheck {
  edition: string;
  editionVersion?: number;
  provisional?: boolean;
  basisVerified?: boolean;
  route: Route;
  steps?: PlannedStep[];
  verdict: CheckVerdict;
  missingPapers: string[];
  /** Other dossiers still to be settled with this one. */
  duplicates: string[];
  /** What guards found; absent if nothing. */
  warnings?: Warning[];
  finishBy: string;
  ownBody?: string;
  /** Whether the history was found to suffice, on the day of filing. */
  eligibility?: CriterionResult;
  /** Years the merit period runs by, where the round says so. */
  yearKind?: YearKind;
}

/** Lines that may be the same case: certain ones, and those of what may be the same person. */
export const rivalsOf = ({ check }: DossierState): string[] => [
  ...(check?.duplicates ?? []),
  ...(check?.warnings ?? []).flatMap(({ code, facts }) =>
    code === 'same-person-elsewhere' ? [String(facts.dossierId)] : [],
  ),
];

/** What the unit was asked for; all the rest of the line is locked meanwhile. */
export interface OpenReturn {
  fields: LineField[];
  papers: string[];
  /** Ids of papers put to the line since. */
  given?: string[];
  deadline: string;
  review: 'asker' | 'full';
  /** Status it goes back to when only the asker looks again. */
  from: DossierStatus;
}

export const noDossier: DossierState = {
  status: 'none',
  stage: 'unit-proposal',
  since: '',
  proposalId: '',
  originProposalId: '',
  unitId: '',
  unitLine: [],
  filingUnitId: '',
  subjectId: '',
  award: '',
  kind: 'merit',
  level: 'province',
  recipientKind: 'individual',
  meritFrom: '',
  meritTo: '',
  source: 'workflow',
};

/** The route in force: that of the form agreed on, else that of the award proposed. */
export const routeOf = (state: DossierState): Route | undefined =>
  state.formRoute ?? state.check?.route;

/** What must have been done for the line, by the form agreed on or else the award proposed. */
export const planOf = (state: DossierState): readonly PlannedStep[] =>
  state.formSteps ?? state.check?.steps ?? [];
