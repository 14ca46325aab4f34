import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { catalogueDecider, type CatalogueState, type Edition } from '@vinhdanh/domain';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';

/** Puts an edition in force as its files now read; the same content again changes nothing. */
export class ActivateEdition extends Command<RunResult<CatalogueState>> {
  constructor(
    readonly edition: Edition,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(ActivateEdition)
export class ActivateEditionHandler implements ICommandHandler<ActivateEdition> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ edition, context }: ActivateEdition): Promise<RunResult<CatalogueState>> {
    const command = { type: 'activate' as const, edition };
    return this.runner.run(catalogueDecider, edition.code, command, context, undefined);
  }
}
