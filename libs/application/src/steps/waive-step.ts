import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { dossierDecider, type DossierState } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { ownDossier } from '../dossier/own-dossier.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';

/** A named officer says that a step does not apply to a line. */
export class WaiveStepOfLine extends Command<RunResult<DossierState>> {
  constructor(
    readonly dossierId: string,
    readonly step: string,
    readonly reason: string,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(WaiveStepOfLine)
export class WaiveStepOfLineHandler implements ICommandHandler<WaiveStepOfLine> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ dossierId, step, reason, viewer, context }: WaiveStepOfLine) {
    await ownDossier(this.runner, viewer, 'dossier.waive-step', dossierId);
    const command = { type: 'waive-step' as const, step, reason };
    return this.runner.run(dossierDecider, dossierId, command, context, {});
  }
}
