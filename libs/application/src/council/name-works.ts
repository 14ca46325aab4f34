import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  councilDecider,
  dossierDecider,
  type CouncilState,
  type DossierState,
  type NameWorks,
} from '@vinhdanh/domain';
import { demand } from '../access/demand.js';
import type { Viewer } from '../access/viewer.js';
import { NotVisible } from '../errors.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { ownerOf } from './own-council.js';

/** The works an initiative council will vote on, one for each line. */
export class NameSessionWorks extends Command<RunResult<CouncilState>> {
  constructor(
    readonly sessionId: string,
    readonly works: NameWorks['works'],
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(NameSessionWorks)
export class NameSessionWorksHandler implements ICommandHandler<NameSessionWorks> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ sessionId, works, viewer, context }: NameSessionWorks) {
    const { state } = await this.runner.load(councilDecider, sessionId);
    if (state.status === 'none') throw new NotVisible('council session');
    demand(viewer, 'council-session.name-works', 'council session', ownerOf(state.council));
    const ids = works.map(({ dossierId }) => dossierId);
    const found = await this.runner.loadMany<DossierState>(dossierDecider, ids);
    const subjects = new Map([...found].map(([id, dossier]) => [id, dossier.state.subjectId]));
    const command = { type: 'name-works' as const, works };
    return this.runner.run(councilDecider, sessionId, command, context, { subjects });
  }
}
