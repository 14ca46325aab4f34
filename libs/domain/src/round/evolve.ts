import type { JsonObject } from '../log/json.js';
import type { RoundEvent } from './events.js';
import type { RoundState } from './state.js';

/** Replays one fact of a round; events of other features leave it alone. */
export function evolveRound(
  state: RoundState,
  recorded: { type: string; data: JsonObject },
  at: string,
): RoundState {
  const event = recorded as unknown as RoundEvent;
  switch (event.type) {
    case 'round.opened':
      return { ...state, ...event.data, status: 'open', openedAt: at };
    case 'round.deadline-moved':
      return { ...state, deadline: event.data.deadline };
    case 'round.units-expected':
      return { ...state, expectedUnits: [...state.expectedUnits, ...(event.data.unitIds ?? [])] };
    case 'round.units-succeeded': {
      const now = new Map((event.data.replaced ?? []).map(({ from, to }) => [from, to]));
      const expectedUnits = state.expectedUnits.map((id) => now.get(id) ?? id);
      return { ...state, expectedUnits: [...new Set(expectedUnits)] };
    }
    case 'round.closed':
      return { ...state, status: 'closed', closedAt: at };
    default:
      return state;
  }
}
