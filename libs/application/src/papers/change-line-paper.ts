import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  dossierDecider,
  type DossierState,
  type NoteSecretPaper,
  type SayPaperNeed,
  type WithdrawPaper,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { PaperLaw } from './paper-law.js';
import { paperSide } from './paper-side.js';

export type PaperChange =
  Omit<WithdrawPaper, 'by'> | Omit<NoteSecretPaper, 'by' | 'paperId'> | Omit<SayPaperNeed, 'by'>;

/** What is done to the papers of a line without a file. */
export class ChangeLinePaper extends Command<RunResult<DossierState>> {
  constructor(
    readonly dossierId: string,
    readonly change: PaperChange,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(ChangeLinePaper)
export class ChangeLinePaperHandler implements ICommandHandler<ChangeLinePaper> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly law: PaperLaw,
  ) {}

  async execute({ dossierId, change, viewer, context }: ChangeLinePaper) {
    const { state } = await this.runner.load(dossierDecider, dossierId);
    const by = paperSide(viewer, state, dossierId);
    const command =
      change.type === 'note-secret-paper'
        ? { ...change, by, paperId: context.commandId }
        : { ...change, by };
    return this.runner.run(dossierDecider, dossierId, command, context, async (line) => ({
      paperKinds: await this.law.kinds(line),
    }));
  }
}
