import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { FailImport, RecordReading } from '../commands.js';
import type { ImportState } from '../state.js';

/** What the reading of the file found. Read twice, recorded once. */
export function recordReading(state: ImportState, command: RecordReading): Decision {
  if (state.status === 'none') return reject('no-such-import');
  if (state.status !== 'received') return [];
  const { mapping, rows, layout, signature } = command;
  return [
    { type: 'import.read', data: { sheets: mapping.length, rows, mapping, layout, signature } },
  ];
}

/** The file cannot be read after all; it stays failed, the person sends another. */
export function fail(state: ImportState, command: FailImport): Decision {
  if (state.status === 'none') return reject('no-such-import');
  if (state.status !== 'received') return [];
  const { code, facts } = command;
  return [{ type: 'import.failed', data: { code, ...(facts ? { facts } : {}) } }];
}
