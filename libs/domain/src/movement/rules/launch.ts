import { isIsoDay } from '../../catalogue/period.js';
import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { LaunchMovement } from '../commands.js';
import type { MovementEvent } from '../events.js';
import type { MovementState } from '../state.js';

/** Rejects `already-exists`, `title-missing`, `bad-date`, `period-inverted`. */
export function launch(state: MovementState, command: LaunchMovement): Decision {
  if (state.status !== 'none') return reject('already-exists');
  const { type: _type, ...movement } = command;
  const { name, from, to, launchLetter, focus } = movement;
  if (!name.trim()) return reject('title-missing');
  const bad = [from, to, launchLetter?.date].find((day) => day !== undefined && !isIsoDay(day));
  if (bad !== undefined) return reject('bad-date', { value: bad });
  if (to !== undefined && to < from) return reject('period-inverted', { from, to });
  const data = { ...movement, focus: [...new Set(focus)] };
  return [{ type: 'movement.launched', data } satisfies MovementEvent];
}
