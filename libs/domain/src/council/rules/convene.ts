import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { ConveneSession } from '../commands.js';
import type { CouncilState } from '../state.js';

/**
 * A session is called with the roster of the founding decision, because votes are measured against
 * all members and not against those who came (Decree 98/2023 Art. 30(7)).
 */
export function convene(state: CouncilState, command: ConveneSession): Decision {
  if (state.status !== 'none')
    return reject('not-in-this-state', { status: state.status, allowed: ['none'] });
  const { roster, members } = command.council;
  if (!Number.isInteger(roster) || roster < 1) return reject('roster-empty', { roster });
  if (members && members.length > roster)
    return reject('roster-exceeded', { roster, members: members.length });
  const { type: _type, ...data } = command;
  return [{ type: 'council-session.convened', data }];
}
