import type { LawCitation } from '../catalogue/citation.js';
import type { PositionClass, RecipientKind } from '../catalogue/vocabulary.js';
import type { Tally } from '../council/count.js';
import type { Recovery } from './flag.js';
import type { RefusalReason } from './vocabulary.js';

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
