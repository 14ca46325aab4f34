import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  dossierDecider,
  type AppraiseDossier as AppraiseDossierCommand,
  type DossierState,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { ownDossier } from './own-dossier.js';
import { UnconfirmedLaw } from './unconfirmed-law.js';

/** The verdict of the appraiser on one line (thẩm định). */
export class AppraiseDossier extends Command<RunResult<DossierState>> {
  constructor(
    readonly dossierId: string,
    readonly command: AppraiseDossierCommand,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(AppraiseDossier)
export class AppraiseDossierHandler implements ICommandHandler<AppraiseDossier> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly law: UnconfirmedLaw,
  ) {}

  async execute({
    dossierId,
    command,
    viewer,
    context,
  }: AppraiseDossier): Promise<RunResult<DossierState>> {
    await ownDossier(this.runner, viewer, 'dossier.appraise', dossierId);
    return this.runner.run(dossierDecider, dossierId, command, context, (state) =>
      this.law.ofVerdict(state),
    );
  }
}
