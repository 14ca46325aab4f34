import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  dossierDecider,
  type AmendDossier as AmendDossierCommand,
  type DossierState,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { ownDossier } from './own-dossier.js';

/** The unit mends its own draft. */
export class AmendDossier extends Command<RunResult<DossierState>> {
  constructor(
    readonly dossierId: string,
    readonly command: AmendDossierCommand,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(AmendDossier)
export class AmendDossierHandler implements ICommandHandler<AmendDossier> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({
    dossierId,
    command,
    viewer,
    context,
  }: AmendDossier): Promise<RunResult<DossierState>> {
    await ownDossier(this.runner, viewer, 'dossier.amend', dossierId);
    return this.runner.run(dossierDecider, dossierId, command, context, {});
  }
}
