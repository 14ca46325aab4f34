import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  dossierDecider,
  type WithdrawDossier as WithdrawDossierCommand,
  type DossierState,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { ownDossier } from './own-dossier.js';

/** The filing unit takes one line back. */
export class WithdrawDossier extends Command<RunResult<DossierState>> {
  constructor(
    readonly dossierId: string,
    readonly command: WithdrawDossierCommand,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(WithdrawDossier)
export class WithdrawDossierHandler implements ICommandHandler<WithdrawDossier> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({
    dossierId,
    command,
    viewer,
    context,
  }: WithdrawDossier): Promise<RunResult<DossierState>> {
    await ownDossier(this.runner, viewer, 'dossier.withdraw', dossierId);
    return this.runner.run(dossierDecider, dossierId, command, context, {});
  }
}
