import { Injectable } from '@nestjs/common';
import { OneTimeLinks } from '../ports/credentials.js';
import { newToken, tokenHash } from './token.js';

const VALID_HOURS = 72;

/** Makes one-time links for setting a password; an earlier link of the account stops working. */
@Injectable()
export class IssueLink {
  constructor(private readonly links: OneTimeLinks) {}

  /** Answers the token to be handed to the account's owner; only its hash is kept. */
  async issue(accountId: string): Promise<string> {
    const token = newToken();
    await this.links.issue(accountId, tokenHash(token), VALID_HOURS);
    return token;
  }
}
