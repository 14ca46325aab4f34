import type { BallotBox } from '@vinhdanh/domain';

/** What the vault tells of a round; nothing of its ballots before the close. */
export interface VaultRound {
  status: 'making' | 'open' | 'casting' | 'closed' | 'void';
  items: number;
  /** Keys made so far. */
  ready: number;
  issued: number;
  keys?: string[];
}

/** The vault refused; the code is one of ours and has words. */
export class VaultRefusal extends Error {
  override name = 'VaultRefusal';
  constructor(
    readonly code: string,
    readonly facts: Record<string, unknown>,
  ) {
    super(code);
  }
}

/**
 * The process that holds keys and ballots of secret rounds.
 * All methods throw VaultRefusal, or Unavailable when it does not answer.
 */
export abstract class BallotVault {
  /** Longest random wait of a ballot before a device casts it, in seconds. */
  abstract readonly delaySeconds: number;
  /** Starts the keys of a round, one per item; asked again it tells how far it is. */
  abstract prepare(roundId: string, choices: string[]): Promise<VaultRound>;
  abstract standing(roundId: string): Promise<VaultRound>;
  /** Signs blinded tokens, one per item, once per seat; the same again is answered again. */
  abstract sign(roundId: string, seat: string, blinded: string[]): Promise<string[]>;
  /** When this answers, the keys are destroyed. */
  abstract closeCheckIn(roundId: string): Promise<VaultRound>;
  /**
   * Sets ballots on one item of an open round aside: at the close their votes are forgotten. The
   * same again is answered again, also after the close.
   */
  abstract setAside(roundId: string, item: number): Promise<void>;
  abstract close(roundId: string): Promise<BallotBox>;
  abstract box(roundId: string): Promise<BallotBox>;
  abstract void(roundId: string): Promise<void>;
  /** Hands on one anonymous ballot as it came; answers its receipt. */
  abstract cast(ballot: unknown): Promise<{ receipt: string }>;
}
