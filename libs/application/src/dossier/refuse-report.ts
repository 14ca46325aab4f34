import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { dossierDecider, type DossierState } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { ownDossier } from './own-dossier.js';

/** An officer refuses one line of a reported decision; the rest of its letter stays. */
export class RefuseReportedLine extends Command<RunResult<DossierState>> {
  constructor(
    readonly dossierId: string,
    readonly note: string,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(RefuseReportedLine)
export class RefuseReportedLineHandler implements ICommandHandler<RefuseReportedLine> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ dossierId, note, viewer, context }: RefuseReportedLine) {
    await ownDossier(this.runner, viewer, 'dossier.refuse-report', dossierId);
    const command = { type: 'refuse-report' as const, note };
    return this.runner.run(dossierDecider, dossierId, command, context, {});
  }
}
