import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  scoreSheetDecider,
  type DefineScoreSheet as DefineCommand,
  type ScoreSheetCommand,
  type ScoreSheetState,
} from '@vinhdanh/domain';
import { newId } from '../ids.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';

/** A new score sheet as data. */
export class DefineScoreSheet extends Command<RunResult<ScoreSheetState>> {
  constructor(
    readonly fields: Omit<DefineCommand, 'type'>,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(DefineScoreSheet)
export class DefineScoreSheetHandler implements ICommandHandler<DefineScoreSheet> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ fields, context }: DefineScoreSheet): Promise<RunResult<ScoreSheetState>> {
    const command = { type: 'define' as const, ...fields };
    return this.runner.run(scoreSheetDecider, newId(context), command, context, undefined);
  }
}

/** A new wording, or its end. */
export class ChangeScoreSheet extends Command<RunResult<ScoreSheetState>> {
  constructor(
    readonly sheetId: string,
    readonly command: Exclude<ScoreSheetCommand, { type: 'define' }>,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(ChangeScoreSheet)
export class ChangeScoreSheetHandler implements ICommandHandler<ChangeScoreSheet> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ sheetId, command, context }: ChangeScoreSheet): Promise<RunResult<ScoreSheetState>> {
    return this.runner.run(scoreSheetDecider, sheetId, command, context, undefined);
  }
}
