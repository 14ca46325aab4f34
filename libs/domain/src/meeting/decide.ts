import type { Decider } from '../log/decider.js';
import type { JsonObject } from '../log/json.js';
import type { MeetingEventData, MeetingEventType } from './events.js';
import { freeze, move, reopen, type MeetingCommand, type MeetingPolicy } from './rules.js';
import { noMeeting, type MeetingState } from './state.js';

function evolve(
  state: MeetingState,
  event: { type: string; data: JsonObject },
  at: string,
  actor: string,
): MeetingState {
  switch (event.type as MeetingEventType) {
    case 'meeting.moved': {
      const moved = event.data as unknown as MeetingEventData['meeting.moved'];
      const status = state.status === 'none' ? 'open' : state.status;
      return { ...state, status, position: { ...moved, since: at } };
    }
    case 'meeting.agenda-frozen': {
      const { count, papers, digest, letters } =
        event.data as unknown as MeetingEventData['meeting.agenda-frozen'];
      return {
        ...state,
        status: 'frozen',
        frozen: {
          at,
          by: actor,
          lines: count,
          papers,
          ...(letters ? { letters: letters.length } : {}),
          digest,
        },
      };
    }
    case 'meeting.agenda-reopened': {
      const { frozen: _papers, ...rest } = state;
      return { ...rest, status: 'open' };
    }
    default:
      return state;
  }
}

/** Rules of how a council meets: the closed agenda and where the meeting is. */
export const meetingDecider: Decider<MeetingState, MeetingCommand, MeetingPolicy> = {
  kind: 'meeting',
  initial: noMeeting,
  decide(state, command, policy) {
    switch (command.type) {
      case 'move':
        return move(state, command, policy);
      case 'freeze-agenda':
        return freeze(state, policy);
      case 'reopen-agenda':
        return reopen(state, command.reason, policy);
    }
  },
  evolve,
};
