import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  criteriaSetDecider,
  type CriteriaSetCommand,
  type CriteriaSetState,
} from '@vinhdanh/domain';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';

/** A criteria set written, amended, put in force or retired. */
export class ChangeCriteriaSet extends Command<RunResult<CriteriaSetState>> {
  constructor(
    readonly code: string,
    readonly command: CriteriaSetCommand,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(ChangeCriteriaSet)
export class ChangeCriteriaSetHandler implements ICommandHandler<ChangeCriteriaSet> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ code, command, context }: ChangeCriteriaSet): Promise<RunResult<CriteriaSetState>> {
    return this.runner.run(criteriaSetDecider, code, command, context, { code });
  }
}
