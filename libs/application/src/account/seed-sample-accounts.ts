import { Injectable } from '@nestjs/common';
import {
  accountDecider,
  accountIdOf,
  organisationIdOf,
  type AccountCommand,
} from '@vinhdanh/domain';
import { derivedId } from '../ids.js';
import { Clock } from '../ports/clock.js';
import { Credentials } from '../ports/credentials.js';
import { Passwords } from '../ports/passwords.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext } from '../run-context.js';
import { sampleAccounts } from './sample-accounts.js';

/** Sample roles reach back to before the sample's first case, so that old acts can be shown. */
const SINCE = '2015-01-01';

/**
 * Opens the accounts of the sample province, all with one password. Run again it changes nothing
 * but the password, if another one is given. A real province must never have them: it refuses.
 */
@Injectable()
export class SeedSampleAccounts {
  constructor(
    private readonly runner: CommandRunner,
    private readonly credentials: Credentials,
    private readonly passwords: Passwords,
    private readonly clock: Clock,
  ) {}

  /**
   * @param unitCodes codes of sample organisations that get a clerk and a head of their own
   * @returns how many accounts there are
   * @throws Error in province mode
   */
  async seed(mode: 'sample' | 'province', password: string, unitCodes: string[]): Promise<number> {
    if (mode !== 'sample') throw new Error('sample accounts are for sample mode only');
    const accounts = sampleAccounts(unitCodes);
    await this.run(
      'open',
      accounts.map(({ username, displayName }) => ({
        id: accountIdOf(username),
        command: { type: 'open', username, displayName, sample: true },
      })),
    );
    await this.run(
      'grant',
      accounts.map(({ username, role, unitCode }) => ({
        id: accountIdOf(username),
        command: {
          type: 'grant-role',
          role,
          from: SINCE,
          ...(unitCode ? { unitId: organisationIdOf(unitCode) } : {}),
        },
      })),
    );
    await this.setPasswords(
      accounts.map((account) => accountIdOf(account.username)),
      password,
    );
    return accounts.length;
  }

  /** One hash for all: the password is one and known, and hashing a hundred times takes long. */
  private async setPasswords(accountIds: string[], password: string): Promise<void> {
    const last = accountIds[accountIds.length - 1]!;
    const present = await this.credentials.hashOf(last);
    if (present && (await this.passwords.verify(present, password))) return;
    const hash = await this.passwords.hash(password);
    for (const id of accountIds) await this.credentials.set(id, hash);
  }

  private async run(step: string, items: { id: string; command: AccountCommand }[]): Promise<void> {
    const seed = derivedId('sample-accounts', step);
    const context: RunContext = {
      actor: 'system:ops',
      at: this.clock.now().toISOString(),
      commandId: seed,
      requestHash: seed,
      correlationId: seed,
    };
    const withPolicy = items.map((item) => ({ ...item, policy: {} }));
    const outcomes = await this.runner.runBatch(accountDecider, withPolicy, context);
    const refused = outcomes.find((o) => !o.ok);
    if (refused && !refused.ok) throw new Error(`sample account ${refused.id}: ${refused.code}`);
  }
}
