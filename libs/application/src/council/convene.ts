import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { councilDecider, type ConveneSession, type CouncilState } from '@vinhdanh/domain';
import { demand } from '../access/demand.js';
import type { Viewer } from '../access/viewer.js';
import { newId } from '../ids.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { AdvisoryCouncils } from './advisory-councils.js';
import { ownerOf } from './own-council.js';

export class ConveneCouncil extends Command<RunResult<CouncilState>> {
  constructor(
    readonly fields: Omit<ConveneSession, 'type'>,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(ConveneCouncil)
export class ConveneCouncilHandler implements ICommandHandler<ConveneCouncil> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly advisory: AdvisoryCouncils,
  ) {}

  async execute({ fields, viewer, context }: ConveneCouncil): Promise<RunResult<CouncilState>> {
    demand(viewer, 'council-session.convene', 'council', ownerOf(fields.council));
    await this.advisory.demandAdvised(fields.council);
    return this.runner.run(
      councilDecider,
      newId(context),
      { type: 'convene', ...fields },
      context,
      {},
    );
  }
}
