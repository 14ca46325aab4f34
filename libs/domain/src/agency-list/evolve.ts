import type { JsonObject } from '../log/json.js';
import { evolveClaims } from '../work/claims.js';
import type { AgencyListEvent } from './events.js';
import type { AgencyListState } from './state.js';

/** Replays one fact; events of other features leave the state alone. */
export function evolveAgencyList(
  state: AgencyListState,
  recorded: { type: string; data: JsonObject },
  at: string,
  actor: string,
): AgencyListState {
  const event = recorded as unknown as AgencyListEvent;
  switch (event.type) {
    case 'agency-list.received': {
      const { on, ...list } = event.data;
      return { ...state, ...list, status: 'received', receivedOn: on };
    }
    case 'agency-list.match-confirmed':
      return settled(state, event.data.mark, 'confirmed');
    case 'agency-list.match-rejected':
      return settled(state, event.data.mark, 'rejected');
    case 'agency-list.matches-found': {
      const { marks, startBy, finishBy } = event.data;
      const open = state.open ?? [];
      const term = startBy && finishBy ? { term: { startBy, finishBy } } : {};
      const since = open.length > 0 ? state.since : at;
      return { ...state, ...term, open: [...open, ...marks], since };
    }
    case 'agency-list.matches-gone':
      return without(state, event.data.marks);
    case 'agency-list.deadline-moved': {
      const { startBy, finishBy } = event.data;
      return { ...state, term: { startBy, finishBy } };
    }
    default: {
      const claims = evolveClaims(state.claims, recorded, at, actor);
      return claims === state.claims ? state : { ...state, claims };
    }
  }
}

const settled = (
  state: AgencyListState,
  mark: string,
  outcome: 'confirmed' | 'rejected',
): AgencyListState => without({ ...state, settled: { ...state.settled, [mark]: outcome } }, [mark]);

/** Whoever claimed the work has done it once nothing is open; what is found later is new work. */
function without(state: AgencyListState, marks: readonly string[]): AgencyListState {
  if (!state.open) return state;
  const gone = new Set(marks);
  const open = state.open.filter((mark) => !gone.has(mark));
  return { ...state, open, ...(open.length === 0 ? { claims: undefined } : {}) };
}
