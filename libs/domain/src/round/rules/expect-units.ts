import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { ExpectUnits } from '../commands.js';
import type { RoundEvent } from '../events.js';
import type { RoundState } from '../state.js';

/** Adds units that must file in this round; units already expected are passed over. */
export function expectUnits(state: RoundState, command: ExpectUnits): Decision {
  if (state.status !== 'open')
    return reject('not-in-this-state', { status: state.status, allowed: ['open'] });
  const expected = new Set(state.expectedUnits);
  const unitIds = [...new Set(command.unitIds)].filter((id) => !expected.has(id));
  if (unitIds.length === 0) return [];
  return [{ type: 'round.units-expected', data: { unitIds } } satisfies RoundEvent];
}
