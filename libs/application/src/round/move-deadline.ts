import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  roundDecider,
  type MoveDeadline as MoveDeadlineCommand,
  type RoundState,
} from '@vinhdanh/domain';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';

export class MoveDeadline extends Command<RunResult<RoundState>> {
  constructor(
    readonly roundId: string,
    readonly command: MoveDeadlineCommand,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(MoveDeadline)
export class MoveDeadlineHandler implements ICommandHandler<MoveDeadline> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ roundId, command, context }: MoveDeadline): Promise<RunResult<RoundState>> {
    return this.runner.run(roundDecider, roundId, command, context, {});
  }
}
