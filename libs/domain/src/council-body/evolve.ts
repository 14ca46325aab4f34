import type { JsonObject } from '../log/json.js';
import type { CouncilBodyEvent } from './events.js';
import type { CouncilBodyState } from './state.js';

/** Replays one fact of a council; events of other features leave it alone. */
export function evolveCouncilBody(
  state: CouncilBodyState,
  recorded: { type: string; data: JsonObject },
): CouncilBodyState {
  const event = recorded as unknown as CouncilBodyEvent;
  switch (event.type) {
    case 'council.founded':
      return { ...state, ...event.data, status: 'founded' };
    case 'council.member-seated':
      return { ...state, members: [...state.members, event.data] };
    case 'council.seat-ended': {
      const { memberId, to, decision } = event.data;
      const members = state.members.map((seat) =>
        seat.memberId === memberId ? { ...seat, to, ended: decision } : seat,
      );
      return { ...state, members };
    }
    case 'council.substitute-named':
      return { ...state, substitutions: [...state.substitutions, event.data] };
    case 'council.statute-set': {
      const others = state.statutes.filter(({ from }) => from !== event.data.from);
      const statutes = [...others, event.data].sort((a, b) => (a.from < b.from ? -1 : 1));
      return { ...state, statutes };
    }
    case 'council.dissolved':
      return { ...state, status: 'dissolved', dissolvedOn: event.data.on };
    default:
      return state;
  }
}
