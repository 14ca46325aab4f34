import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  dossierDecider,
  type ReturnDossier as ReturnDossierCommand,
  type DossierState,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { ownDossier } from './own-dossier.js';

/** Asks the unit for named fields or papers of one line (yêu cầu bổ sung). */
export class ReturnDossier extends Command<RunResult<DossierState>> {
  constructor(
    readonly dossierId: string,
    readonly command: ReturnDossierCommand,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(ReturnDossier)
export class ReturnDossierHandler implements ICommandHandler<ReturnDossier> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({
    dossierId,
    command,
    viewer,
    context,
  }: ReturnDossier): Promise<RunResult<DossierState>> {
    await ownDossier(this.runner, viewer, 'dossier.return', dossierId);
    return this.runner.run(dossierDecider, dossierId, command, context, {});
  }
}
