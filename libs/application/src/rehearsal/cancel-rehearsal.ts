import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { rehearsalDecider, type RehearsalState } from '@vinhdanh/domain';
import { NotVisible } from '../errors.js';
import { Rehearsals } from '../ports/rehearsals.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';

/** Stops a rehearsal; what it found so far stays. */
export class CancelRehearsal extends Command<RunResult<RehearsalState>> {
  constructor(
    readonly rehearsalId: string,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(CancelRehearsal)
export class CancelRehearsalHandler implements ICommandHandler<CancelRehearsal> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly rehearsals: Rehearsals,
  ) {}

  async execute({ rehearsalId, context }: CancelRehearsal): Promise<RunResult<RehearsalState>> {
    if (!(await this.rehearsals.find(rehearsalId))) throw new NotVisible('rehearsal');
    const command = { type: 'cancel' as const };
    return this.runner.run(rehearsalDecider, rehearsalId, command, context, {});
  }
}
