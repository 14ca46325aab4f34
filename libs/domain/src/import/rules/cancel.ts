import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { ImportState } from '../state.js';

const OPEN: readonly ImportState['status'][] = ['received', 'read', 'mapped', 'checked'];

/** The person wants none of it. What was added stays: it is taken out of the letter, line by line. */
export function cancel(state: ImportState): Decision {
  if (state.status === 'none') return reject('no-such-import');
  if (state.status === 'cancelled') return [];
  if (!OPEN.includes(state.status) || state.added > 0)
    return reject('not-in-this-state', { status: state.status, allowed: [...OPEN] });
  return [{ type: 'import.cancelled', data: {} }];
}
