import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { importDecider, type CommitPolicy, type ImportState } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { ImportStaging } from '../ports/import-staging.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { ownImport } from './own-import.js';

/** Asks for the checked lines to be added to the proposal. */
export class CommitImport extends Command<RunResult<ImportState>> {
  constructor(
    readonly importId: string,
    readonly policy: CommitPolicy,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(CommitImport)
export class CommitImportHandler implements ICommandHandler<CommitImport> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly staging: ImportStaging,
  ) {}

  async execute({ importId, policy, viewer, context }: CommitImport) {
    await ownImport(this.runner, viewer, 'import.commit', importId);
    const command = { type: 'commit' as const, policy };
    const result = await this.runner.run(importDecider, importId, command, context, {});
    if (!result.replayed) await this.staging.progress(importId, { done: 0, failed: 0 });
    return result;
  }
}
