import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  actingDay,
  dossierDecider,
  type AppraiseDossier as AppraiseDossierCommand,
  type DossierState,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { CausesAround } from './around-causes.js';
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
    private readonly causes: CausesAround,
  ) {}

  async execute({
    dossierId,
    command,
    viewer,
    context,
  }: AppraiseDossier): Promise<RunResult<DossierState>> {
    await ownDossier(this.runner, viewer, 'dossier.appraise', dossierId);
    return this.runner.run(dossierDecider, dossierId, command, context, async (state) => ({
      ...(await this.law.ofVerdict(state)),
      ...(command.result === 'not-eligible'
        ? { around: await this.causes.of(dossierId, state, actingDay(context)) }
        : {}),
    }));
  }
}
