import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  actingDay,
  roundDecider,
  type OpenRound as OpenRoundCommand,
  type RoundState,
} from '@vinhdanh/domain';
import { newId } from '../ids.js';
import { Catalogue } from '../ports/catalogue.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';

export class OpenRound extends Command<RunResult<RoundState>> {
  constructor(
    readonly fields: Omit<OpenRoundCommand, 'type'>,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(OpenRound)
export class OpenRoundHandler implements ICommandHandler<OpenRound> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly catalogue: Catalogue,
  ) {}

  execute({ fields, context }: OpenRound): Promise<RunResult<RoundState>> {
    const command: OpenRoundCommand = { type: 'open', ...fields };
    return this.runner.run(roundDecider, newId(context), command, context, async () => ({
      knownAwards: (await this.catalogue.editionOn(actingDay(context)))?.awards.map((a) => a.code),
    }));
  }
}
