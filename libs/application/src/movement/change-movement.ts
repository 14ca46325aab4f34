import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { movementDecider, type MovementCommand, type MovementState } from '@vinhdanh/domain';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';

/** Whatever happens to a movement after its launch: theme, units, reviews, results, end. */
export class ChangeMovement extends Command<RunResult<MovementState>> {
  constructor(
    readonly movementId: string,
    readonly command: Exclude<MovementCommand, { type: 'launch' }>,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(ChangeMovement)
export class ChangeMovementHandler implements ICommandHandler<ChangeMovement> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ movementId, command, context }: ChangeMovement): Promise<RunResult<MovementState>> {
    return this.runner.run(movementDecider, movementId, command, context, undefined);
  }
}
