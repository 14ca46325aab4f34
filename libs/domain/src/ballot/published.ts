/** What a ballot may say, by its letter on the wire: one letter each, so that all are one length. */
export const CHOICES = { y: 'agree', n: 'disagree', b: 'blank', l: 'lower' } as const;
export type ChoiceLetter = keyof typeof CHOICES;

/** Votes on one item; `lower` are those in favour of the lower form only. */
export interface BallotCount {
  agree: number;
  disagree: number;
  blank: number;
  lower: number;
}

/**
 * One ballot: one vote on one item. All texts but the letter are base64url without padding.
 * The token is the public half of a key made for this one ballot; the vault signed it blindly.
 */
export interface Ballot {
  /** Number of the item on the sheet, from 1. */
  item: number;
  /** Uncompressed point of P-256, 65 bytes. */
  token: string;
  /** RSASSA-PSS (SHA-384, salt 48) over the token under the item's key, 256 bytes. */
  signature: string;
  choice: ChoiceLetter;
  /** ECDSA (P-256, SHA-256, r ‖ s) over `choiceText`, by the token's other half, 64 bytes. */
  proof: string;
}

/**
 * A ballot on an item the council put off while the round was open. Its vote was forgotten with
 * the casting; the token stays, so that nobody can pass a removed ballot off as one of these.
 */
export type SetAside = Pick<Ballot, 'item' | 'token' | 'signature'>;

/** The opened box of a round. Both lists are in an order that says nothing about arrival. */
export interface BallotBox {
  roundId: string;
  /** Public key of each item (SPKI), the first being that of item 1. */
  keys: string[];
  /** Letters that may be chosen on each item. */
  choices: string[];
  /** Members whose tokens were signed: no item can have more ballots. */
  issued: number;
  /** By hash of the token. */
  ballots: Ballot[];
  /** Items put off while the round was open; nobody counts them. None if absent. */
  deferred?: number[];
  /** Ballots on those items, without their votes, by hash of the token. */
  setAside?: SetAside[];
  /** Codes chosen by the voters, sorted; nothing says which belongs to which ballot. */
  receipts: string[];
}

/** What the log says about a round once it is counted; what the box is held against. */
export interface BallotRecord {
  roundId: string;
  keysDigest: string;
  checkedIn: number;
  issued: number;
  /** Root of the ballots and root of the receipts, hex. */
  ballotRoot: string;
  receiptRoot: string;
  counts: BallotCount[];
  /** Items put off while the round was open, and the root of the ballots set aside for it. */
  deferred?: number[];
  setAsideRoot?: string;
}

/** What the one-time key signs: the vote, bound to its round and item. */
export const choiceText = (roundId: string, item: number, choice: string): string =>
  `vinhdanh-ballot-1\n${roundId}\n${item}\n${choice}`;
