import type { JsonObject } from '../log/json.js';
import { shutOut, type Conflict } from './conflict.js';
import type { CouncilState } from './state.js';

/** Replays conflicts of interest; undefined for an event that is none. */
export function evolveConflicts(
  state: CouncilState,
  { type, data }: { type: string; data: JsonObject },
): CouncilState | undefined {
  const settled = (status: Conflict['status']): CouncilState =>
    withShut({
      ...state,
      conflicts: (state.conflicts ?? []).map((one) =>
        one.conflictId === data.conflictId ? { ...one, status, reason: String(data.reason) } : one,
      ),
    });
  switch (type) {
    case 'council-session.conflict-declared':
      return added(state, data, 'member');
    case 'council-session.conflict-detected':
      return added(state, data, 'system');
    case 'council-session.conflict-confirmed':
      return settled('confirmed');
    case 'council-session.conflict-dismissed':
      return settled('dismissed');
    default:
      return undefined;
  }
}

function added(state: CouncilState, data: JsonObject, by: Conflict['by']): CouncilState {
  const fresh = { ...(data as unknown as Conflict), by, status: 'open' as const };
  return withShut({ ...state, conflicts: [...(state.conflicts ?? []), fresh] });
}

/** Kept in the state, where the access check of every request finds it by account. */
function withShut({ shut: _before, ...state }: CouncilState): CouncilState {
  const shut = shutOut(state);
  return Object.keys(shut).length > 0 ? { ...state, shut } : state;
}
