import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import { isIsoDay, periodFault } from '../../catalogue/period.js';
import type { OpenRound, RoundPolicy } from '../commands.js';
import type { RoundEvent } from '../events.js';
import type { RoundState } from '../state.js';

/**
 * Opens a round. Rejects `already-exists`, `title-missing`, `awards-missing`, `unknown-award`,
 * `bad-date`, `merit-period-inverted`.
 */
export function open(state: RoundState, command: OpenRound, policy: RoundPolicy): Decision {
  if (state.status !== 'none') return reject('already-exists');
  const { type: _type, ...round } = command;
  if (!round.title.trim()) return reject('title-missing');
  if (round.awards.length === 0) return reject('awards-missing');
  const known = policy.knownAwards;
  const stranger = known && round.awards.find((award) => !known.includes(award));
  if (stranger) return reject('unknown-award', { award: stranger });
  const fault = periodFault(round.meritFrom, round.meritTo);
  if (fault) return fault;
  for (const day of [round.deadline, round.openingLetter?.date ?? round.deadline])
    if (!isIsoDay(day)) return reject('bad-date', { value: day });
  const data = { ...round, expectedUnits: [...new Set(round.expectedUnits)] };
  return [{ type: 'round.opened', data } satisfies RoundEvent];
}
