import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { importDecider, type ImportState } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { ImportStaging, type StagedRow } from '../ports/import-staging.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { ownImport } from './own-import.js';

/** Gives a list up before anything of it was added; its staged rows are forgotten. */
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
    await this.staging.replaceRows(importId, noRows());
    return result;
  }
}

async function* noRows(): AsyncGenerator<StagedRow[]> {
  yield* [];
}
