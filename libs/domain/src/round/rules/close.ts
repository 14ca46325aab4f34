import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { RoundEvent } from '../events.js';
import type { RoundState } from '../state.js';

/** Ends filing; lines already filed go on. */
export function close(state: RoundState): Decision {
  if (state.status !== 'open')
    return reject('not-in-this-state', { status: state.status, allowed: ['open'] });
  return [{ type: 'round.closed', data: {} } satisfies RoundEvent];
}
