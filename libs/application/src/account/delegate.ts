import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { accountDecider, type AccountState, type Role } from '@vinhdanh/domain';
import { NotVisible } from '../errors.js';
import type { Viewer } from '../access/viewer.js';
import { Sessions } from '../ports/sessions.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';

export interface DelegationInput {
  role: Role;
  unitId?: string;
  /** Account that will act. */
  to: string;
  /** ISO days, both included. */
  from: string;
  until: string;
  /** Number of the paper by which it was done. */
  document?: string;
}

/** Lets another account act under one's role for some days (ủy quyền). */
export class Delegate extends Command<RunResult<AccountState>> {
  constructor(
    /** Account that passes its role on. */
    readonly by: string,
    readonly input: DelegationInput,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(Delegate)
export class DelegateHandler implements ICommandHandler<Delegate> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly sessions: Sessions,
  ) {}

  async execute({ by, input, viewer, context }: Delegate): Promise<RunResult<AccountState>> {
    mayDelegateFor(viewer, by);
    const { state } = await this.runner.load(accountDecider, by);
    const { to, until, ...rest } = input;
    const command = { type: 'delegate' as const, ...rest, by, to: until };
    const policy = { delegatorGrants: state.grants };
    const result = await this.runner.run(accountDecider, to, command, context, policy);
    this.sessions.forget(to);
    return result;
  }
}

/** Takes a delegation back after a day. */
export class EndDelegation extends Command<RunResult<AccountState>> {
  constructor(
    readonly by: string,
    readonly input: { role: Role; unitId?: string; to: string; until: string },
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(EndDelegation)
export class EndDelegationHandler implements ICommandHandler<EndDelegation> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly sessions: Sessions,
  ) {}

  async execute({ by, input, viewer, context }: EndDelegation): Promise<RunResult<AccountState>> {
    mayDelegateFor(viewer, by);
    const { to, until, ...rest } = input;
    const command = { type: 'end-delegation' as const, ...rest, by, to: until };
    const result = await this.runner.run(accountDecider, to, command, context, {});
    this.sessions.forget(to);
    return result;
  }
}

function mayDelegateFor(viewer: Viewer, by: string): void {
  const own = viewer.judge('account.delegate', { accountId: by }).allow;
  if (!own && !viewer.can('account.delegate-for-another')) throw new NotVisible('account');
}
