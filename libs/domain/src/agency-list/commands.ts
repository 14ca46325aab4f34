import type { HoldMatter } from '../dossier/holding.js';
import type { WorkCommand } from '../work/claims.js';

/** `number`: the same personal number. `name`: only name and year of birth (of a body: its name). */
export const MATCH_GROUNDS = ['number', 'name'] as const;
export type MatchGround = (typeof MATCH_GROUNDS)[number];

/** A yearly list of an agency, read and staged; `sha256` tells the same file sent again. */
export interface ReceiveAgencyList {
  type: 'receive';
  agency: string;
  /** Year the list speaks of. */
  year: number;
  sha256: string;
  /** Rows kept, those of them with a personal number, and rows left out as unreadable. */
  rows: number;
  numbered: number;
  bad: number;
}

/** Row and subject of a match; `mark` is their keyed hash, the only name the match has in the log. */
interface SettleMatch {
  n: number;
  subjectId: string;
  mark: string;
  /** How a person knows; kept private with the subject. */
  reason: string;
}
export interface ConfirmMatch extends SettleMatch {
  type: 'confirm';
  matter: HoldMatter;
}
export interface RejectMatch extends SettleMatch {
  type: 'reject';
}

/** Days by which matches are settled, by the law of the day of receipt; ISO days. */
export interface MatchTerm {
  /** The term is counted from it; work begins by then. */
  startBy: string;
  finishBy: string;
}
/** What the service found the rows to agree with: every match there is now, by its mark. */
export interface FindMatches {
  type: 'find-matches';
  marks: string[];
  term?: MatchTerm;
}
/** The working calendar was corrected. */
export interface MoveMatchDeadline extends MatchTerm {
  type: 'move-deadline';
}

export type AgencyListCommand =
  ReceiveAgencyList | ConfirmMatch | RejectMatch | FindMatches | MoveMatchDeadline | WorkCommand;

export interface AgencyListPolicy {
  /** What speaks for the match now; absent where nothing does. */
  by?: MatchGround;
  /** Kinds of agency the catalogue knows. */
  agencies?: readonly string[];
}
