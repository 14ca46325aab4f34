import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import { openBallot } from '../ballot-state.js';
import { openVote } from '../vote-state.js';
import type { RecordAttendance } from '../commands.js';
import { countRoll } from '../roll.js';
import type { CouncilState } from '../state.js';

/**
 * Roll call. It may be put right until the first result, because every tally is checked against
 * it. Quorum is not refused here: it is part of the verdict, by the rule of that edition.
 */
export function recordAttendance(state: CouncilState, command: RecordAttendance): Decision {
  const allowed = ['convened', 'in-session'];
  if (state.mode === 'circulation') return reject('circulation-has-no-roll');
  if (!allowed.includes(state.status) || !state.council)
    return reject('not-in-this-state', { status: state.status, allowed });
  if (openBallot(state) || openVote(state)) return reject('ballot-round-open');
  const results = Object.keys(state.results).length;
  if (results > 0) return reject('results-already-recorded', { results });
  const { roster } = state.council;
  if ('roll' in command) {
    const called = countRoll(state.council, command.roll);
    if ('code' in called) return called;
    return [{ type: 'council-session.attendance-recorded', data: { roster, ...called } }];
  }
  const { present, written, absent = roster - present } = command;
  const whole = [present, absent, written].every((n) => Number.isInteger(n) && n >= 0);
  if (!whole || present + absent !== roster || written > absent)
    return reject('attendance-does-not-add-up', { roster, present, absent, written });
  return [
    { type: 'council-session.attendance-recorded', data: { roster, present, absent, written } },
  ];
}
