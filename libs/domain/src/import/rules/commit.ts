import type { CommandContext, Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { CommitImport, RecordCommit, RefuseCommit } from '../commands.js';
import type { ImportState } from '../state.js';

/** Asks for the lines to be added. "All or nothing" needs a list without a single bad row. */
export function commit(
  state: ImportState,
  command: CommitImport,
  { effectiveOn }: Pick<CommandContext, 'effectiveOn'>,
): Decision {
  if (state.status !== 'checked')
    return reject('not-in-this-state', { status: state.status, allowed: ['checked'] });
  const { good, bad } = state;
  if (command.policy === 'all-or-nothing' && bad > 0) return reject('import-has-bad-rows', { bad });
  if (good === 0) return reject('nothing-to-import', { bad });
  const commitNo = state.commitNo + 1;
  const { policy } = command;
  return [{ type: 'import.commit-requested', data: { commitNo, policy, good, bad, effectiveOn } }];
}

/** The lines stand in the proposal. */
export function recordCommit(state: ImportState, command: RecordCommit): Decision {
  if (state.status !== 'committing') return [];
  const { added, bad } = command;
  return [{ type: 'import.committed', data: { added, bad } }];
}

/** The proposal refused a line: nothing was added, the rows say why. */
export function refuseCommit(state: ImportState, command: RefuseCommit): Decision {
  if (state.status !== 'committing') return [];
  const { good, bad } = command;
  return [{ type: 'import.commit-refused', data: { good, bad } }];
}
