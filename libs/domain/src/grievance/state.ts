import type { Claims } from '../work/claims.js';

/** Two registers: khiếu nại (a complaint) and tố cáo (a denunciation). Each has its own numbers. */
export const REGISTERS = ['complaint', 'denunciation'] as const;
export type Register = (typeof REGISTERS)[number];

export type GrievanceStatus = 'none' | 'entered' | 'accepted' | 'declined' | 'concluded';

export const GRIEVANCE_OUTCOMES = ['upheld', 'partly-upheld', 'not-upheld', 'withdrawn'] as const;
export type GrievanceOutcome = (typeof GRIEVANCE_OUTCOMES)[number];

/** After these the award is not cleared: what becomes of it is for an act, or for who follows the hold. */
export const UPHELD: readonly GrievanceOutcome[] = ['upheld', 'partly-upheld'];

export const DECLINE_REASONS = [
  'not-competent',
  'anonymous',
  'out-of-time',
  'settled-already',
  'no-ground',
] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

/**
 * What a matter does to a line it is about: `held` and later `released`; `flagged` where the award
 * is granted and only an act changes it, later `cleared`; `barred` where the line stands in an act,
 * whose signature waits; `none` where nothing was to be done.
 */
export const EFFECTS = ['held', 'flagged', 'barred', 'released', 'cleared', 'none'] as const;
export type Effect = (typeof EFFECTS)[number];

/** A decision of the body that settled it, by number and date. */
export interface GrievancePaper {
  number: string;
  /** ISO day. */
  date: string;
}

/** Somebody asked to read who denounced; another person has to agree, and it is good for once. */
export interface Unsealing {
  requestedBy: string;
  /** Who agreed; absent while nobody has. */
  approvedBy?: string;
}

/** One matter of a register. Who it is from, and what is said, are not here. */
export interface GrievanceState {
  status: GrievanceStatus;
  number: string;
  serial: number;
  year: number;
  dossierIds: string[];
  /** Nobody is named in it. */
  anonymous: boolean;
  /** ISO days. */
  receivedOn: string;
  acceptBy?: string;
  acceptedOn?: string;
  settleBy?: string;
  extensions: number;
  concludedOn?: string;
  outcome?: GrievanceOutcome;
  paper?: GrievancePaper;
  effects: Record<string, Effect>;
  unsealing?: Unsealing;
  /** ISO instant of the last change of who owes what. */
  since: string;
  claims?: Claims;
}

export const noGrievance: GrievanceState = {
  status: 'none',
  number: '',
  serial: 0,
  year: 0,
  dossierIds: [],
  anonymous: false,
  receivedOn: '',
  extensions: 0,
  effects: {},
  since: '',
};

/** It is being dealt with, or it was found right: a line it is about does not simply go on. */
export const standsAgainst = ({ status, outcome }: GrievanceState): boolean =>
  status === 'accepted' || (outcome !== undefined && UPHELD.includes(outcome));
