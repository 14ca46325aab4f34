import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  dossierDecider,
  type RemoveDossier as RemoveDossierCommand,
  type DossierState,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { ownDossier } from './own-dossier.js';

/** Takes a line out of a letter that is not filed yet. */
export class RemoveDossier extends Command<RunResult<DossierState>> {
  constructor(
    readonly dossierId: string,
    readonly command: RemoveDossierCommand,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(RemoveDossier)
export class RemoveDossierHandler implements ICommandHandler<RemoveDossier> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({
    dossierId,
    command,
    viewer,
    context,
  }: RemoveDossier): Promise<RunResult<DossierState>> {
    await ownDossier(this.runner, viewer, 'dossier.remove', dossierId);
    return this.runner.run(dossierDecider, dossierId, command, context, {});
  }
}
