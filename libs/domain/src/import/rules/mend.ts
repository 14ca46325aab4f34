import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { MendRow } from '../commands.js';
import type { ImportState } from '../state.js';

/** A cell was put right on the screen; also for rows left behind when the good ones were added. */
export function mend(state: ImportState, command: MendRow): Decision {
  const open = state.status === 'checked' || (state.status === 'committed' && state.bad > 0);
  if (!open) return reject('not-in-this-state', { status: state.status, allowed: ['checked'] });
  const { row, columns, good, bad } = command;
  return [{ type: 'import.row-mended', data: { row, columns, good, bad } }];
}
