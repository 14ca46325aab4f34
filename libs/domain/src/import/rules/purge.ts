import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { ImportState } from '../state.js';

/** The original is forgotten; rows that were taken from it stay as the register has them. */
export function purge(state: ImportState): Decision {
  if (state.status === 'none') return reject('no-such-import');
  return state.purged ? [] : [{ type: 'import.purged', data: {} }];
}
