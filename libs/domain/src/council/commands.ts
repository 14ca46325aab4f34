import type { LawCitation } from '../catalogue/citation.js';
import type { BallotCommand, LineRules } from './ballot-commands.js';
import type { ConflictCommand } from './conflict-commands.js';
import type { NameWorks } from './recognition.js';
import type { RollEntry } from './roll.js';
import type { VoteCommand } from './vote-commands.js';
import type {
  AgendaSkip,
  AgendaSource,
  Council,
  Seat,
  SessionMode,
  SessionResult,
} from './state.js';

export interface ConveneSession {
  type: 'convene';
  title: string;
  heldOn: string;
  /** Where it meets; a circulation meets nowhere. */
  place?: string;
  council: Council;
  chair?: Seat;
  secretary?: Seat;
  mode?: SessionMode;
  synthetic?: boolean;
}

export interface SetAgenda {
  type: 'set-agenda';
  source: AgendaSource;
}

/** Reported by the stage when a request has been worked off. */
export interface AgendaBuilt {
  type: 'agenda-built';
  request: number;
  /** `opinionId`: of an initiative council, the request it is asked by. */
  lines: { dossierId: string; item: number; opinionId?: string }[];
  skipped: AgendaSkip[];
}

/**
 * With the meeting that freezes the papers, in one act: from here on nothing joins. `lines` are those
 * whose papers were read for it.
 */
export interface CloseAgenda {
  type: 'close-agenda';
  lines: number;
}

/** With the meeting that lets the agenda grow again. */
export interface OpenAgenda {
  type: 'open-agenda';
}

/** In numbers, or by name: then the numbers are counted. */
export type RecordAttendance = { type: 'record-attendance' } & (
  | { present: number; written: number; /** All others, if left out. */ absent?: number }
  | { roll: RollEntry[] }
);

/** One line as the secretary enters it; `present` and `written` default to the roll. */
export interface ResultItem {
  dossierId: string;
  votes: { agree: number; disagree: number; blank: number };
  written?: { for: number; against: number; blank: number };
  present?: number;
  defer?: SessionResult['defer'];
  lowerForm?: string;
}

export interface RecordResults {
  type: 'record-results';
  items: ResultItem[];
  /** Text the votes are counted by, where the ballot rule is not confirmed. */
  cited?: LawCitation;
}

export interface CloseSession {
  type: 'close';
}

export type CouncilCommand =
  | ConveneSession
  | SetAgenda
  | AgendaBuilt
  | CloseAgenda
  | OpenAgenda
  | RecordAttendance
  | RecordResults
  | CloseSession
  | ConflictCommand
  | NameWorks
  | VoteCommand
  | BallotCommand;

/** What the rules must know from outside the stream. */
export interface CouncilPolicy {
  /** Status by dossier id of all dossiers that stand under this session now. */
  lines?: ReadonlyMap<string, string>;
  /** By which rule a vote on a line counts, for secret rounds. */
  rules?: ReadonlyMap<string, LineRules>;
  /** name-works: subjects by dossier id; what a work is called is kept with its author. */
  subjects?: ReadonlyMap<string, string>;
}
