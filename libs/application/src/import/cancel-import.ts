import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { importDecider, type ImportState } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { ImportStaging } from '../ports/import-staging.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { forgetStaged } from './forget-staged.js';
import { ownImport } from './own-import.js';

/** Gives a list up before anything of it was added; what was staged of it is forgotten. */
export class CancelImport extends Command<RunResult<ImportState>> {
  constructor(
    readonly importId: string,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(CancelImport)
export class CancelImportHandler implements ICommandHandler<CancelImport> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly staging: ImportStaging,
  ) {}

  async execute({ importId, viewer, context }: CancelImport): Promise<RunResult<ImportState>> {
    await ownImport(this.runner, viewer, 'import.commit', importId);
    const result = await this.runner.run(importDecider, importId, { type: 'cancel' }, context, {});
    // After the event: a call cut off in between is healed by its repetition.
    await forgetStaged(this.staging, importId);
    return result;
  }
}
