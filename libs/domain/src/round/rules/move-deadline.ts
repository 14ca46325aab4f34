import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import { isIsoDay } from '../../catalogue/period.js';
import type { MoveDeadline } from '../commands.js';
import type { RoundEvent } from '../events.js';
import type { RoundState } from '../state.js';

/** Moves the filing deadline, either way. Rejects `reason-missing`, `bad-date`. */
export function moveDeadline(state: RoundState, command: MoveDeadline): Decision {
  if (state.status !== 'open')
    return reject('not-in-this-state', { status: state.status, allowed: ['open'] });
  const { deadline, reason } = command;
  if (!isIsoDay(deadline)) return reject('bad-date', { value: deadline });
  if (!reason.trim()) return reject('reason-missing');
  if (deadline === state.deadline) return [];
  return [
    {
      type: 'round.deadline-moved',
      data: { from: state.deadline, deadline, reason },
    } satisfies RoundEvent,
  ];
}
