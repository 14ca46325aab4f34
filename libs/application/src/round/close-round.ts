import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  roundDecider,
  type CloseRound as CloseRoundCommand,
  type RoundState,
} from '@vinhdanh/domain';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';

export class CloseRound extends Command<RunResult<RoundState>> {
  constructor(
    readonly roundId: string,
    readonly command: CloseRoundCommand,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(CloseRound)
export class CloseRoundHandler implements ICommandHandler<CloseRound> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ roundId, command, context }: CloseRound): Promise<RunResult<RoundState>> {
    return this.runner.run(roundDecider, roundId, command, context, {});
  }
}
