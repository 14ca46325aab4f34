import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { ReceiveImport } from '../commands.js';
import type { ImportState } from '../state.js';

/** A list belongs to one proposal, or one of history to a unit; its file is already kept when this is recorded. */
export function receive(state: ImportState, command: ReceiveImport): Decision {
  if (state.status !== 'none') return reject('import-exists');
  const { proposalId, unitId, sha256, size, format, importId, fileName } = command;
  const { purpose = 'nominees', unitLine } = command;
  const history = purpose === 'nominees' ? {} : { purpose, unitLine };
  return [
    {
      type: 'import.received',
      data: { proposalId, unitId, sha256, size, format, ...history },
      private: { subjectId: importId, body: { fileName } },
    },
  ];
}
