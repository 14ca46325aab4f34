import type { LawCitation } from '../catalogue/citation.js';
import type { UnconfirmedBasis } from '../catalogue/unconfirmed.js';
import type { OpenedBox, SheetItem, WrittenVotes } from './ballot-state.js';
import type { BallotCount } from '../ballot/index.js';
import type { BallotRule } from './count.js';

/** One sheet with all its items; the keys exist in the vault by now. */
export interface OpenBallot {
  type: 'open-ballot';
  roundId: string;
  items: SheetItem[];
  keysDigest: string;
  /** The text in hand, where a rule on the sheet is confirmed by nobody. */
  cited?: LawCitation;
}

/** By the member in person. */
export interface CheckIn {
  type: 'check-in';
  roundId: string;
}

/** Reported when the vault has destroyed the keys; `paper` sheets were handed out. */
export interface CloseCheckIn {
  type: 'close-check-in';
  roundId: string;
  issued: number;
  paper: number;
}

/** The box is open and was verified. */
export interface CountBox {
  type: 'count-box';
  roundId: string;
  box: OpenedBox;
  /** By item; none if left out. */
  written?: WrittenVotes[];
}

export interface EnterPaper {
  type: 'enter-paper';
  roundId: string;
  counts: BallotCount[];
}

export interface VoidBallot {
  type: 'void-ballot';
  roundId: string;
  reason: string;
}

/** The council puts one line off while its round is open; the vault sets its ballots aside. */
export interface DeferInBallot {
  type: 'defer-in-ballot';
  roundId: string;
  dossierId: string;
  reason: string;
  /** ISO day before which no session takes it up again. */
  until?: string;
}

export type BallotCommand =
  OpenBallot | CheckIn | CloseCheckIn | DeferInBallot | CountBox | EnterPaper | VoidBallot;

/** How a vote on a line counts: for the form proposed, and for the lower one. */
export interface LineRules {
  rule: BallotRule;
  lower?: { award: string; rule: BallotRule };
  /** What counting would rest on that nobody has confirmed. */
  unconfirmed?: UnconfirmedBasis;
}
