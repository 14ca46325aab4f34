import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { accountDecider, reject, type AccountState } from '@vinhdanh/domain';
import { DomainRejectionError } from '../errors.js';
import { derivedId } from '../ids.js';
import { Credentials, OneTimeLinks } from '../ports/credentials.js';
import { Clock } from '../ports/clock.js';
import { Passwords } from '../ports/passwords.js';
import { Sessions } from '../ports/sessions.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { IssueLink } from './issue-link.js';
import { checkPassword } from './password-policy.js';
import { tokenHash } from './token.js';

/** Changes one's own password; every other sign-in of the account ends. */
export class ChangePassword extends Command<RunResult<AccountState>> {
  constructor(
    readonly accountId: string,
    readonly sessionId: string | undefined,
    readonly passwords: { current: string; next: string },
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(ChangePassword)
export class ChangePasswordHandler implements ICommandHandler<ChangePassword> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly credentials: Credentials,
    private readonly hashing: Passwords,
    private readonly sessions: Sessions,
  ) {}

  async execute(command: ChangePassword): Promise<RunResult<AccountState>> {
    const { accountId, passwords, sessionId, context } = command;
    const { state } = await this.runner.load(accountDecider, accountId);
    checkPassword(passwords.next, state.username);
    const hash = await this.credentials.hashOf(accountId);
    if (await this.hashing.verify(hash, passwords.current)) {
      await this.credentials.set(accountId, await this.hashing.hash(passwords.next));
    } else if (!(await this.hashing.verify(hash, passwords.next))) {
      // (The new password already in force means: a repetition whose first answer was lost.)
      throw new DomainRejectionError(reject('current-password-wrong'));
    }
    await this.sessions.endOthers(accountId, sessionId);
    return this.runner.run(accountDecider, accountId, { type: 'change-password' }, context, {});
  }
}

/** An administrator's reset: sign-ins end, and a one-time link is handed over. */
export class ResetPassword extends Command<{
  result: RunResult<AccountState>;
  linkToken: string;
}> {
  constructor(
    readonly accountId: string,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(ResetPassword)
export class ResetPasswordHandler implements ICommandHandler<ResetPassword> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly sessions: Sessions,
    private readonly links: IssueLink,
  ) {}

  async execute({ accountId, context }: ResetPassword) {
    const command = { type: 'reset-password' as const };
    const result = await this.runner.run(accountDecider, accountId, command, context, {});
    await this.sessions.endOthers(accountId);
    return { result, linkToken: await this.links.issue(accountId) };
  }
}

/** Sets a password with a one-time link; the link is proof enough of who asks. */
export class UseOneTimeLink extends Command<{ username: string }> {
  constructor(
    readonly token: string,
    readonly password: string,
  ) {
    super();
  }
}

@CommandHandler(UseOneTimeLink)
export class UseOneTimeLinkHandler implements ICommandHandler<UseOneTimeLink> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly links: OneTimeLinks,
    private readonly hashing: Passwords,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  async execute({ token, password }: UseOneTimeLink): Promise<{ username: string }> {
    const hash = tokenHash(token);
    const accountId = await this.links.find(hash);
    if (!accountId) throw new DomainRejectionError(reject('link-not-valid'));
    const { state } = await this.runner.load(accountDecider, accountId);
    checkPassword(password, state.username);
    if (!(await this.links.use(hash, await this.hashing.hash(password))))
      throw new DomainRejectionError(reject('link-not-valid'));
    await this.sessions.endOthers(accountId);
    const commandId = derivedId(hash, 'use');
    await this.runner.run(
      accountDecider,
      accountId,
      { type: 'change-password' },
      {
        actor: accountId,
        at: this.clock.now().toISOString(),
        commandId,
        requestHash: hash,
        correlationId: commandId,
      },
      {},
    );
    return { username: state.username };
  }
}
