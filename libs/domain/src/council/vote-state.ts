import type { LawCitation } from '../catalogue/citation.js';
import type { BallotCount } from '../ballot/index.js';
import type { SheetItem } from './ballot-state.js';

/**
 * Votes that are not secret: `open` by show of hands, only numbers are known; `recorded` by name;
 * `written` by name on paper or screen, until a day, without a meeting.
 */
export const VOTE_MODES = ['open', 'recorded', 'written'] as const;
export type VoteMode = (typeof VOTE_MODES)[number];

export const VOTE_CHOICES = ['agree', 'disagree', 'blank', 'lower'] as const;
export type VoteChoice = (typeof VOTE_CHOICES)[number];

/** One member's word on the lines of a round, by dossier. */
export type VoteCast = Record<string, VoteChoice>;

/** One open round: its lines and, where it goes by name, who said what. */
export interface VoteRound {
  roundId: string;
  mode: VoteMode;
  status: 'open' | 'closed' | 'void';
  items: SheetItem[];
  /** Least attendance, the greatest of the rules on the sheet. */
  quorum: number;
  /** ISO day until which answers in writing are taken. */
  until?: string;
  /** By seat; empty for a show of hands. */
  cast: Record<string, VoteCast>;
  /** By item, once closed. */
  counts?: BallotCount[];
  cited?: LawCitation;
  reason?: string;
}

/** The round that is under way; undefined if none is. */
export const openVote = (state: { votes?: VoteRound[] }): VoteRound | undefined => {
  const last = state.votes?.at(-1);
  return last?.status === 'open' ? last : undefined;
};
