import type { LawCitation } from '../catalogue/citation.js';
import type { BallotCount } from '../ballot/index.js';
import type { SheetItem } from './ballot-state.js';
import type { VoteCast, VoteMode } from './vote-state.js';

export interface OpenVote {
  type: 'open-vote';
  roundId: string;
  mode: VoteMode;
  items: SheetItem[];
  /** Last day for answers in writing. */
  until?: string;
  cited?: LawCitation;
}
/** By the member in person, or entered by the secretary for a seat. Until the close it may change. */
export interface CastVote {
  type: 'cast-vote';
  roundId: string;
  choices: VoteCast;
  /** Seat the secretary enters it for; left out by a member who votes in person. */
  seat?: string;
}
export interface CloseVote {
  type: 'close-vote';
  roundId: string;
  /** Hands as counted, in the order of the items; of a show of hands only. */
  counts?: BallotCount[];
  /** Lines put off, each with the day it may come back. */
  defer?: { dossierId: string; until?: string }[];
  /** ISO day of the close: answers in writing are waited for until their day. */
  on: string;
}
export interface VoidVote {
  type: 'void-vote';
  roundId: string;
  reason: string;
}
export type VoteCommand = OpenVote | CastVote | CloseVote | VoidVote;
