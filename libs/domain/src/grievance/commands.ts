import type { WorkCommand } from '../work/claims.js';
import type { DeclineReason, Effect, GrievanceOutcome, GrievancePaper } from './state.js';

/** A matter comes in. `from` is private; of a denunciation it is a sealed text. */
export interface EnterGrievance {
  type: 'enter';
  number: string;
  serial: number;
  year: number;
  dossierIds: string[];
  about: string;
  /** Absent: nobody is named. */
  from?: string;
  /** ISO day by which it is taken on or declined. */
  acceptBy?: string;
  /** Key its private words are kept under. */
  key: string;
}
/** Taken on (thụ lý): the clock of its settlement runs from here. */
export interface AcceptGrievance {
  type: 'accept';
  settleBy?: string;
}
export interface DeclineGrievance {
  type: 'decline';
  reason: DeclineReason;
  note: string;
  key: string;
}
export interface ExtendGrievance {
  type: 'extend';
  settleBy: string;
  reason: string;
  key: string;
}
export interface ConcludeGrievance {
  type: 'conclude';
  outcome: GrievanceOutcome;
  paper: GrievancePaper;
  note: string;
  key: string;
}
/** What it came to for its lines, told by the service. */
export interface NoteEffects {
  type: 'note-effects';
  effects: Record<string, Effect>;
}
export interface MoveGrievanceDeadline {
  type: 'move-deadline';
  /** ISO day. */
  to: string;
}
export interface RequestUnsealing {
  type: 'request-unsealing';
  reason: string;
  key: string;
}
export interface AnswerUnsealing {
  type: 'answer-unsealing';
  agree: boolean;
  reason: string;
  key: string;
}
/** The one reading that was agreed to. */
export interface ReadIdentity {
  type: 'read-identity';
}

export type GrievanceCommand =
  | EnterGrievance
  | AcceptGrievance
  | DeclineGrievance
  | ExtendGrievance
  | ConcludeGrievance
  | NoteEffects
  | MoveGrievanceDeadline
  | RequestUnsealing
  | AnswerUnsealing
  | ReadIdentity
  | WorkCommand;

export interface GrievancePolicy {
  /** How often its term may be made longer by the law of the day it was received. */
  mostExtensions?: number;
}
