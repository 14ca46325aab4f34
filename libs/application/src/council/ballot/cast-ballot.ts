import { Injectable } from '@nestjs/common';
import { BallotVault, VaultRefusal } from '../../ports/ballot-vault.js';
import { refused } from './round-desk.js';

/**
 * Hands an anonymous ballot to the vault. No command: it has no actor, no key and no event, and
 * must not pass the command store or the batcher.
 */
@Injectable()
export class CastBallots {
  constructor(private readonly vault: BallotVault) {}

  async cast(ballot: unknown): Promise<{ receipt: string }> {
    try {
      return await this.vault.cast(ballot);
    } catch (error) {
      throw error instanceof VaultRefusal ? refused(error) : error;
    }
  }
}
