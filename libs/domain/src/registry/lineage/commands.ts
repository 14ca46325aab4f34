import type { OrganisationState } from '../organisation/state.js';
import type { LegalDocument, LineageChange, NewBody } from './change.js';
import type { ContinuityDecision } from './continuity.js';

/** What becomes of the accounts of a body that ends: moved to its successor, or left to a person. */
export const ACCOUNT_POLICIES = ['move', 'list'] as const;
export type AccountPolicyOfAct = (typeof ACCOUNT_POLICIES)[number];

/** One act of organisation: all its changes come into force on one day by one paper. */
export interface RecordLineage {
  type: 'record';
  /** First day of the new order; ISO date. */
  effectiveOn: string;
  document: LegalDocument;
  /** Bodies that begin with the act. */
  newBodies: NewBody[];
  changes: LineageChange[];
  accounts: AccountPolicyOfAct;
  /** Nobody and nothing here belongs to these bodies, so there is nothing to hand over. */
  nothingUnderWay?: boolean;
}

/** The standing body decides which years of the predecessors a collective keeps. */
export interface DecideContinuity extends ContinuityDecision {
  type: 'decide-continuity';
  /** Place of the change in the act. */
  change: number;
}

/** What the service has handed over since; `next` is where it goes on, absent when all is done. */
export interface ReportHandover {
  type: 'report-handover';
  moved: HandoverCounts;
  refused: number;
  next?: HandoverPlace;
}

export const HANDOVER_PHASES = ['rounds', 'proposals', 'dossiers', 'subjects', 'accounts'] as const;
export type HandoverPhase = (typeof HANDOVER_PHASES)[number];

/** Where the handing over stands: the phase, and the last id it has looked at. */
export interface HandoverPlace {
  phase: HandoverPhase;
  after: string;
}
export type HandoverCounts = Partial<Record<HandoverPhase, number>>;

export type LineageCommand = RecordLineage | DecideContinuity | ReportHandover;

/** Every organisation as it is now; only `record` asks. */
export interface LineagePolicy {
  known?: ReadonlyMap<string, OrganisationState>;
}
