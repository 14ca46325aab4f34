import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { SucceedUnits } from '../commands.js';
import type { RoundEvent } from '../events.js';
import type { RoundState } from '../state.js';

/** Expects the successor where a unit has ended; units that were not expected are passed over. */
export function succeedUnits(state: RoundState, command: SucceedUnits): Decision {
  if (state.status !== 'open')
    return reject('not-in-this-state', { status: state.status, allowed: ['open'] });
  const expected = new Set(state.expectedUnits);
  const replaced = command.replaced.filter(({ from }) => expected.has(from));
  if (replaced.length === 0) return [];
  const { lineageId } = command;
  return [{ type: 'round.units-succeeded', data: { lineageId, replaced } } satisfies RoundEvent];
}
