import type { JsonObject } from '../log/json.js';
import type { MovementEvent } from './events.js';
import type { HeldReview, MovementState, ReviewResult } from './state.js';

/** Replays one fact of a movement; events of other features leave it alone. */
export function evolveMovement(
  state: MovementState,
  recorded: { type: string; data: JsonObject },
): MovementState {
  const event = recorded as unknown as MovementEvent;
  switch (event.type) {
    case 'movement.launched':
      return { ...state, ...event.data, status: 'running' };
    case 'movement.theme-set': {
      const others = state.themes.filter(({ year }) => year !== event.data.year);
      const themes = [...others, event.data].sort((a, b) => a.year - b.year);
      return { ...state, themes };
    }
    case 'movement.units-registered':
      return { ...state, unitIds: [...state.unitIds, ...event.data.unitIds] };
    case 'movement.reviewed':
      return { ...state, reviews: [...state.reviews, { ...event.data, results: [] }] };
    case 'movement.results-recorded': {
      const { on, results } = event.data;
      const reviews = state.reviews.map((held) =>
        held.on === on ? withResults(held, results) : held,
      );
      return { ...state, reviews };
    }
    case 'movement.ended':
      return { ...state, status: 'ended', endedOn: event.data.on };
    default:
      return state;
  }
}

function withResults(held: HeldReview, fresh: ReviewResult[]): HeldReview {
  const results = new Map(held.results.map((one) => [one.subjectId, one]));
  for (const one of fresh) results.set(one.subjectId, one);
  return { ...held, results: [...results.values()] };
}
