import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { DecideSubjects } from '../commands.js';
import { isHistory, type ImportState } from '../state.js';

/** Whom a row is about is never guessed from a name: a person says so, and it stands in the log. */
export function decideSubjects(state: ImportState, command: DecideSubjects): Decision {
  if (!isHistory(state)) return reject('not-a-list-of-history');
  const open = state.status === 'checked' || (state.status === 'committed' && state.bad > 0);
  if (!open) return reject('not-in-this-state', { status: state.status, allowed: ['checked'] });
  const { decisions, good, bad } = command;
  return [{ type: 'import.subjects-decided', data: { decisions, good, bad } }];
}
