import type { CommandContext, Decider, Decision } from '../log/decider.js';
import type { ImportCommand } from './commands.js';
import { evolve } from './evolve.js';
import { cancel } from './rules/cancel.js';
import { decideSubjects } from './rules/decide-subjects.js';
import { commit, recordCommit, refuseCommit } from './rules/commit.js';
import { map, recordCheck } from './rules/map.js';
import { mend } from './rules/mend.js';
import { purge } from './rules/purge.js';
import { receive } from './rules/receive.js';
import { fail, recordReading } from './rules/record-reading.js';
import { noImport, type ImportState } from './state.js';

/** A list from the upload to the lines in the proposal, or to the entries of records. */
export const importDecider: Decider<ImportState, ImportCommand, object> = {
  kind: 'import',
  initial: noImport,
  decide,
  evolve,
};

function decide(
  state: ImportState,
  command: ImportCommand,
  _policy: object,
  context: CommandContext,
): Decision {
  switch (command.type) {
    case 'receive':
      return receive(state, command);
    case 'record-reading':
      return recordReading(state, command);
    case 'map':
      return map(state, command);
    case 'record-check':
      return recordCheck(state, command);
    case 'mend':
      return mend(state, command);
    case 'decide-subjects':
      return decideSubjects(state, command);
    case 'commit':
      return commit(state, command, context);
    case 'record-commit':
      return recordCommit(state, command);
    case 'refuse-commit':
      return refuseCommit(state, command);
    case 'purge':
      return purge(state);
    case 'cancel':
      return cancel(state);
    case 'fail':
      return fail(state, command);
    default:
      return command satisfies never;
  }
}
