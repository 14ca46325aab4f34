import type { Term } from '../calendar/term.js';
import type { WorkCommand } from '../work/claims.js';
import type { OpinionFile, OpinionPaper } from './state.js';

/** Subjects by line come along, so that what is said of a line is kept with its subject. */
export interface AskOpinion {
  type: 'ask';
  step: string;
  stepKind: string;
  bodyId?: string;
  agency?: string;
  proceedOnSilence: boolean;
  term?: Term;
  /** ISO day. */
  dueOn?: string;
  lines: { dossierId: string; subjectId: string }[];
  /** What is asked, in words; kept private under the stream's own key. */
  question?: string;
  key: string;
}

/** What a council says of a recognised work; it goes into the subject's record. */
export interface RecognisedWork {
  title: string;
  /** How far its effect reaches. */
  scope: 'grassroots' | 'province' | 'nation';
  /** Year it was recognised for. */
  year: number;
}

export interface OpinionAnswer {
  dossierId: string;
  answer: string;
  reason?: string;
  work?: RecognisedWork;
}
/**
 * `recordedBy`: the body itself, an officer who holds its paper, or the session of a council that
 * took the lines up.
 */
export interface AnswerOpinion {
  type: 'answer';
  items: OpinionAnswer[];
  paper?: OpinionPaper;
  recordedBy: 'body' | 'officer' | 'council';
  /** Of a council: the session whose minutes stand. */
  sessionId?: string;
}
/** A session of the council asked has lines on its agenda: from now on it alone answers them. */
export interface TakeUp {
  type: 'take-up';
  sessionId: string;
  dossierIds: string[];
}
/** The session ends without an answer on these; `until`: ISO day before which nobody takes them. */
export interface LetGo {
  type: 'let-go';
  sessionId: string;
  lines: { dossierId: string; until?: string }[];
}
/** The file an answer stands in, kept under its hash before it is named here. */
export interface AttachOpinionFile {
  type: 'attach-file';
  file: OpinionFile;
  /** As it was uploaded; private, under the stream's own key. */
  name: string;
  key: string;
}
/** A named officer goes on in spite of silence or of an answer that does not clear. */
export interface ProceedWithout {
  type: 'proceed';
  dossierIds: string[];
  reason: string;
}
/** The term ran out. */
export interface LapseOpinion {
  type: 'lapse';
}
export interface MoveOpinionDeadline {
  type: 'move-deadline';
  /** ISO day. */
  dueOn: string;
}

export type OpinionCommand =
  | AskOpinion
  | AnswerOpinion
  | TakeUp
  | LetGo
  | AttachOpinionFile
  | ProceedWithout
  | LapseOpinion
  | MoveOpinionDeadline
  | WorkCommand;
