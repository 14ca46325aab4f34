import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { accountDecider, accountIdOf, type AccountState } from '@vinhdanh/domain';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { IssueLink } from './issue-link.js';

export interface OpenedAccount {
  result: RunResult<AccountState>;
  /** Token of the link with which its owner sets the first password; absent once one is set. */
  linkToken?: string;
}

/** Opens an account; its owner sets the first password with a one-time link. */
export class OpenAccount extends Command<OpenedAccount> {
  constructor(
    readonly account: {
      username: string;
      displayName: string;
      validFrom?: string;
      validTo?: string;
    },
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(OpenAccount)
export class OpenAccountHandler implements ICommandHandler<OpenAccount> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly links: IssueLink,
  ) {}

  async execute({ account, context }: OpenAccount): Promise<OpenedAccount> {
    const id = accountIdOf(account.username);
    const command = { type: 'open' as const, ...account };
    const result = await this.runner.run(accountDecider, id, command, context, {});
    // A late repetition must not hand out a second way in.
    if (result.state.passwordSince) return { result };
    return { result, linkToken: await this.links.issue(id) };
  }
}
