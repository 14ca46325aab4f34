import type { JsonObject } from '../log/json.js';
import type { RehearsalEventData, RehearsalEventType } from './events.js';
import { noRehearsal, type RehearsalState } from './state.js';

/** State after an event; events of other times and kinds leave it alone. */
export function evolve(
  state: RehearsalState,
  event: { type: string; data: JsonObject },
  at: string,
  actor: string,
): RehearsalState {
  const data = <T extends RehearsalEventType>(_type: T) =>
    event.data as unknown as RehearsalEventData[T];
  switch (event.type as RehearsalEventType) {
    case 'rehearsal.requested':
      return {
        ...noRehearsal,
        ...data('rehearsal.requested'),
        status: 'running',
        requestedBy: actor,
        requestedAt: at,
      };
    case 'rehearsal.finished':
      return { ...state, ...data('rehearsal.finished'), status: 'finished', endedAt: at };
    case 'rehearsal.cancelled':
      return { ...state, status: 'cancelled', endedAt: at };
    case 'rehearsal.failed':
      return { ...state, status: 'failed', failure: data('rehearsal.failed').code, endedAt: at };
    default:
      return state;
  }
}
