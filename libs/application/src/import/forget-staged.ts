import { importDecider } from '@vinhdanh/domain';
import type { ImportStaging, StagedRow } from '../ports/import-staging.js';
import type { CommandRunner } from '../run-command.js';

/** Forgets what was taken from the file: rows, the sample of them beside the mapping, figures. */
export async function forgetStaged(staging: ImportStaging, importId: string): Promise<void> {
  await staging.replaceRows(importId, noRows());
  await staging.saveReading(importId, { sheets: [], mapping: [], total: 0 });
  await staging.count(importId);
}

/**
 * For whoever has just staged something of a list, or finds that it is too late for it: the list may
 * have been given up meanwhile, and whoever did so has emptied it before. Answers whether it was.
 */
export async function forgottenIfCancelled(
  runner: CommandRunner,
  staging: ImportStaging,
  importId: string,
): Promise<boolean> {
  const { state } = await runner.load(importDecider, importId);
  if (state.status !== 'cancelled') return false;
  await forgetStaged(staging, importId);
  return true;
}

async function* noRows(): AsyncGenerator<StagedRow[]> {
  yield* [];
}
