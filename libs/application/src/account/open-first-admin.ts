import { Injectable } from '@nestjs/common';
import { accountDecider, accountIdOf, vietnamDay } from '@vinhdanh/domain';
import { derivedId } from '../ids.js';
import { AccountViews } from '../ports/account-views.js';
import { Clock } from '../ports/clock.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext } from '../run-context.js';
import { IssueLink } from './issue-link.js';

/**
 * Opens the first administrator of an empty installation. Run again for the same name it only
 * makes a new link (the first may have been lost); with other accounts present it refuses.
 */
@Injectable()
export class OpenFirstAdmin {
  constructor(
    private readonly runner: CommandRunner,
    private readonly accounts: AccountViews,
    private readonly links: IssueLink,
    private readonly clock: Clock,
  ) {}

  /** Answers the token of the one-time link; `refused` if the installation has accounts already. */
  async open(
    username: string,
    displayName: string,
  ): Promise<{ accountId: string; linkToken: string } | 'refused'> {
    const accountId = accountIdOf(username);
    const seed = `first-admin:${accountId}`;
    const { state } = await this.runner.load(accountDecider, accountId);
    const isFirst = state.status !== 'none' && !state.sample && state.passwordSince === undefined;
    if (!isFirst && (await this.accounts.any())) return 'refused';
    const context: RunContext = {
      actor: 'system:ops',
      at: this.clock.now().toISOString(),
      commandId: derivedId(seed, 'open'),
      requestHash: seed,
      correlationId: derivedId(seed, 'open'),
    };
    await this.runner.run(
      accountDecider,
      accountId,
      { type: 'open', username, displayName },
      context,
      {},
    );
    await this.runner.run(
      accountDecider,
      accountId,
      { type: 'grant-role', role: 'admin', from: vietnamDay(context.at) },
      { ...context, commandId: derivedId(seed, 'admin') },
      {},
    );
    return { accountId, linkToken: await this.links.issue(accountId) };
  }
}
