import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { accountDecider, reject, type AccountCommand, type AccountState } from '@vinhdanh/domain';
import { DomainRejectionError } from '../errors.js';
import { OrganisationViews } from '../ports/organisation-views.js';
import { Sessions } from '../ports/sessions.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';

/** Changes of an account that an administrator decides on. */
export type AdministeredChange = Extract<
  AccountCommand,
  { type: 'grant-role' | 'end-role' | 'set-validity' | 'lock' | 'unlock' }
>;

export class ChangeAccount extends Command<RunResult<AccountState>> {
  constructor(
    readonly accountId: string,
    readonly change: AdministeredChange,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(ChangeAccount)
export class ChangeAccountHandler implements ICommandHandler<ChangeAccount> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly organisations: OrganisationViews,
    private readonly sessions: Sessions,
  ) {}

  async execute({ accountId, change, context }: ChangeAccount): Promise<RunResult<AccountState>> {
    if (change.type === 'grant-role' && change.unitId) {
      const unit = await this.organisations.find(change.unitId);
      if (!unit) throw new DomainRejectionError(reject('no-such-organisation'));
    }
    const result = await this.runner.run(accountDecider, accountId, change, context, {});
    // Unlocking must not bring old sign-ins back to life.
    if (change.type === 'lock') await this.sessions.endOthers(accountId);
    this.sessions.forget(accountId);
    return result;
  }
}
