import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  importDecider,
  type ImportState,
  type LineDefaults,
  type SheetMapping,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { ImportStaging } from '../ports/import-staging.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { ownImport } from './own-import.js';

/** Settles what the columns hold, as proposed unless said otherwise, and has the list checked. */
export class MapImport extends Command<RunResult<ImportState>> {
  constructor(
    readonly importId: string,
    readonly said: { mapping?: SheetMapping[]; defaults?: LineDefaults },
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(MapImport)
export class MapImportHandler implements ICommandHandler<MapImport> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly staging: ImportStaging,
  ) {}

  async execute({ importId, said, viewer, context }: MapImport): Promise<RunResult<ImportState>> {
    const { state } = await ownImport(this.runner, viewer, 'import.map', importId);
    const mapping = said.mapping ?? state.mapping;
    const command = { type: 'map' as const, mapping, defaults: said.defaults ?? {} };
    const result = await this.runner.run(importDecider, importId, command, context, {});
    // The next list with the same heads is proposed this mapping; losing this loses a convenience.
    if (said.mapping && said.mapping.length === state.mapping.length && state.signature)
      await this.staging.remember(
        state.unitId,
        state.signature,
        said.mapping.map((sheet) => sheet.columns),
      );
    return result;
  }
}
