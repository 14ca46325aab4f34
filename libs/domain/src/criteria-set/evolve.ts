import type { JsonObject } from '../log/json.js';
import type { CriteriaSetEvent } from './events.js';
import type { CriteriaSetState } from './state.js';

/** Replays one fact of a criteria set. */
export function evolveCriteriaSet(
  state: CriteriaSetState,
  recorded: { type: string; data: JsonObject },
): CriteriaSetState {
  const event = recorded as unknown as CriteriaSetEvent;
  switch (event.type) {
    case 'criteria-set.defined':
      return { ...state, status: 'draft', code: event.data.set.code, draft: event.data.set };
    case 'criteria-set.amended':
      return { ...state, draft: event.data.set };
    case 'criteria-set.activated': {
      const { draft, shipped: _before, ...rest } = state;
      const { version, hash, shipped } = event.data;
      const versions = draft ? [...state.versions, { version, hash, set: draft }] : state.versions;
      return { ...rest, status: 'active', versions, ...(shipped ? { shipped: hash } : {}) };
    }
    case 'criteria-set.retired':
      return { ...state, status: 'retired' };
    default:
      return state;
  }
}
