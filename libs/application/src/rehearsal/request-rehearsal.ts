import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  rehearsalDecider,
  type RehearsalState,
  type RequestRehearsal as RequestCommand,
} from '@vinhdanh/domain';
import { newId } from '../ids.js';
import { Catalogue } from '../ports/catalogue.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';

/** Asks for closed lines to be weighed again under another edition; the service does it. */
export class RequestRehearsal extends Command<RunResult<RehearsalState>> {
  constructor(
    readonly fields: Omit<RequestCommand, 'type'>,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(RequestRehearsal)
export class RequestRehearsalHandler implements ICommandHandler<RequestRehearsal> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly catalogue: Catalogue,
  ) {}

  execute({ fields, context }: RequestRehearsal): Promise<RunResult<RehearsalState>> {
    const command: RequestCommand = { type: 'request', ...fields };
    return this.runner.run(rehearsalDecider, newId(context), command, context, async () => {
      const edition = await this.catalogue.edition(fields.edition);
      return edition ? { editionHash: edition.stamp.hash } : {};
    });
  }
}
