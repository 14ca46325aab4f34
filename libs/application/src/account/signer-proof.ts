import { Injectable } from '@nestjs/common';
import { reject } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { DomainRejectionError, TooManyAttempts } from '../errors.js';
import { Credentials } from '../ports/credentials.js';
import { Passwords } from '../ports/passwords.js';
import { SignInAttempts } from '../ports/sign-in-attempts.js';
import { attemptKeys } from './attempt-keys.js';

/** What a signer gives besides the signature: it goes no further than `SignerProof`. */
export interface SignerSecret {
  password: string;
  /** Address of the request; its wrong attempts count together. */
  ip?: string;
}

/**
 * That the person who signs is the one who signed in: the password is asked for again with each
 * signature. Wrong ones count with wrong sign-ins. It is neither logged nor recorded.
 */
@Injectable()
export class SignerProof {
  constructor(
    private readonly attempts: SignInAttempts,
    private readonly credentials: Credentials,
    private readonly passwords: Passwords,
  ) {}

  /**
   * Call it once the viewer is known to be allowed to sign, before anything is recorded.
   * @throws DomainRejectionError `signer-password-wrong`, TooManyAttempts
   */
  async demand({ username, accountId }: Viewer, { password, ip }: SignerSecret): Promise<void> {
    const keys = attemptKeys(username, ip);
    const wait = await this.attempts.begin(keys);
    if (wait > 0) throw new TooManyAttempts(wait);
    const hash = await this.credentials.hashOf(accountId);
    if (!(await this.passwords.verify(hash, password)))
      throw new DomainRejectionError(reject('signer-password-wrong'));
    await this.attempts.succeeded(keys.map(({ key }) => key));
  }
}
