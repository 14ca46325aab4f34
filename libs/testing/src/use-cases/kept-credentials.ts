import { Credentials } from '@vinhdanh/application';

/** Password hashes in memory: accounts of tests are called by names, which the table does not take. */
export class KeptCredentials extends Credentials {
  private readonly hashes = new Map<string, string>();

  hashOf(accountId: string): Promise<string | undefined> {
    return Promise.resolve(this.hashes.get(accountId));
  }

  set(accountId: string, hash: string): Promise<void> {
    this.hashes.set(accountId, hash);
    return Promise.resolve();
  }
}
