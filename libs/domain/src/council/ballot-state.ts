import type { LawCitation } from '../catalogue/citation.js';
import type { BallotCount } from '../ballot/index.js';

/** One line on the sheet; its number counts from 1 and is not that of the agenda. */
export interface SheetItem {
  dossierId: string;
  /** Form a member may agree to instead, where the edition has one. */
  lowerForm?: string;
  /** Accounts that get no token for it, because of a conflict of interest. */
  withheld?: string[];
}

/** Opinions of absent members on one item. Not secret: they are named in the minutes. */
export interface WrittenVotes {
  for: number;
  against: number;
  blank: number;
  /** In favour of the lower form only. */
  lower?: number;
}

/** What the vault's box held once it was opened and verified. */
export interface OpenedBox {
  ballots: number;
  /** Roots of the ballots and of the receipts, hex. */
  ballotRoot: string;
  receiptRoot: string;
  /** By item of the sheet. */
  counts: BallotCount[];
  /** Items the vault set aside, how many ballots that were, and their root; absent if none. */
  deferred?: number[];
  setAside?: number;
  setAsideRoot?: string;
}

/** A line put off while its round was open: its ballots are counted by nobody. */
export interface DeferredItem {
  dossierId: string;
  reason: string;
  /** ISO day before which no session takes it up again. */
  until?: string;
  /** Account of whoever put it off for the council, and when. */
  by: string;
  at: string;
}

/** Sheets on paper as one person counted them. */
export interface PaperCount {
  by: string;
  counts: BallotCount[];
}

/** check-in → casting → (counting, while paper is entered) → tallied; void from each but the last. */
export type BallotStatus = 'check-in' | 'casting' | 'counting' | 'tallied' | 'void';

/** One secret round: one sheet, all members together. */
export interface BallotRound {
  roundId: string;
  status: BallotStatus;
  items: SheetItem[];
  /** Digest of the items' public keys, known before anybody checks in. */
  keysDigest: string;
  /** Least attendance, the greatest of the rules on the sheet. */
  quorum: number;
  /** Article that asks for it; absent of rounds opened before it was kept. */
  quorumSource?: string;
  /** Accounts of those who checked in, in no order of meaning: who votes is public, how is not. */
  checkedIn: string[];
  /** ISO instant at which the keys were gone. */
  castingSince?: string;
  /** Sheets the vault signed; those on paper. */
  issued: number;
  paper: number;
  box?: OpenedBox;
  written?: WrittenVotes[];
  papers: PaperCount[];
  /** Lines put off while members checked in or cast. */
  deferred?: DeferredItem[];
  cited?: LawCitation;
  reason?: string;
}

/** Numbers on the sheet, from 1, of the lines put off. */
export const deferredItems = ({ items, deferred = [] }: BallotRound): number[] =>
  items.flatMap(({ dossierId }, i) =>
    deferred.some((one) => one.dossierId === dossierId) ? [i + 1] : [],
  );

/**
 * Sheets that carry a line, as far as they are taken: on devices by whoever checked in and gets a token
 * for it, and on paper, of which nobody can tell for whom one was handed out.
 */
export const sheetsOn = (
  { checkedIn, paper }: Pick<BallotRound, 'checkedIn' | 'paper'>,
  { withheld = [] }: SheetItem,
): number => checkedIn.filter((who) => !withheld.includes(who)).length + paper;

/** The round that is under way; undefined if none is. */
export const openBallot = (state: { ballots?: BallotRound[] }): BallotRound | undefined => {
  const last = state.ballots?.at(-1);
  return last && last.status !== 'tallied' && last.status !== 'void' ? last : undefined;
};
