import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  dossierDecider,
  type RecallAppraisal as RecallAppraisalCommand,
  type DossierState,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { ownDossier } from './own-dossier.js';

/** The appraiser takes an own appraisal back. */
export class RecallAppraisal extends Command<RunResult<DossierState>> {
  constructor(
    readonly dossierId: string,
    readonly command: RecallAppraisalCommand,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(RecallAppraisal)
export class RecallAppraisalHandler implements ICommandHandler<RecallAppraisal> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({
    dossierId,
    command,
    viewer,
    context,
  }: RecallAppraisal): Promise<RunResult<DossierState>> {
    await ownDossier(this.runner, viewer, 'dossier.appraise', dossierId);
    return this.runner.run(dossierDecider, dossierId, command, context, {});
  }
}
