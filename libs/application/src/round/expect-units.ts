import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  roundDecider,
  type ExpectUnits as ExpectUnitsCommand,
  type RoundState,
} from '@vinhdanh/domain';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';

export class ExpectUnits extends Command<RunResult<RoundState>> {
  constructor(
    readonly roundId: string,
    readonly command: ExpectUnitsCommand,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(ExpectUnits)
export class ExpectUnitsHandler implements ICommandHandler<ExpectUnits> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ roundId, command, context }: ExpectUnits): Promise<RunResult<RoundState>> {
    return this.runner.run(roundDecider, roundId, command, context, {});
  }
}
