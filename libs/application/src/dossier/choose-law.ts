import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  awardIn,
  dossierDecider,
  editionOn,
  type ApplyEdition as ApplyEditionCommand,
  type DossierPolicy,
  type DossierState,
  type ReceiveDossier as ReceiveCommand,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { Catalogue } from '../ports/catalogue.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { ownDossier } from './own-dossier.js';

/** The appraiser records the day the file was really received. */
export class ReceiveDossier extends Command<RunResult<DossierState>> {
  constructor(
    readonly dossierId: string,
    readonly command: ReceiveCommand,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(ReceiveDossier)
export class ReceiveDossierHandler implements ICommandHandler<ReceiveDossier> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ dossierId, command, viewer, context }: ReceiveDossier) {
    await ownDossier(this.runner, viewer, 'dossier.receive', dossierId);
    return this.runner.run(dossierDecider, dossierId, command, context, {});
  }
}

/** An authorised officer applies a newer, more favourable edition, with the reason. */
export class ApplyEdition extends Command<RunResult<DossierState>> {
  constructor(
    readonly dossierId: string,
    readonly command: ApplyEditionCommand,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(ApplyEdition)
export class ApplyEditionHandler implements ICommandHandler<ApplyEdition> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly catalogue: Catalogue,
  ) {}

  async execute({ dossierId, command, viewer, context }: ApplyEdition) {
    await ownDossier(this.runner, viewer, 'dossier.apply-edition', dossierId);
    const policy = (state: DossierState) => this.law(state, command.edition);
    return this.runner.run(dossierDecider, dossierId, command, context, policy);
  }

  private async law(state: DossierState, code: string): Promise<DossierPolicy> {
    const editions = await this.catalogue.editions();
    const wanted = editions.find((edition) => edition.code === code);
    const byReceipt = editionOn(editions, state.receipts?.province ?? state.filedOn ?? '');
    return {
      law: {
        ...(wanted && {
          wanted: {
            validFrom: wanted.validFrom,
            hasAward: awardIn(wanted, state.award) !== undefined,
          },
        }),
        ...(byReceipt && { byReceipt: { code: byReceipt.code, validFrom: byReceipt.validFrom } }),
      },
    };
  }
}
