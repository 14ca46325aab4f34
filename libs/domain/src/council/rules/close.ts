import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import { openBallot } from '../ballot-state.js';
import { openVote } from '../vote-state.js';
import type { CouncilPolicy } from '../commands.js';
import { agendaGrowing, type CouncilState } from '../state.js';
import { undecidedLines } from './record-results.js';

/** A session ends when every line on its list has a result; a deferral is one. */
export function close(state: CouncilState, policy: CouncilPolicy): Decision {
  if (state.status !== 'in-session')
    return reject('not-in-this-state', { status: state.status, allowed: ['in-session'] });
  if (openBallot(state) || openVote(state)) return reject('ballot-round-open');
  if (agendaGrowing(state)) return reject('agenda-being-built');
  if (Object.keys(state.agenda.items).length === 0) return reject('agenda-empty');
  const undecided = undecidedLines(state, policy).length;
  if (undecided > 0) return reject('lines-undecided', { undecided });
  const purpose = state.council?.purpose;
  return [
    {
      type: 'council-session.closed',
      data: { results: Object.keys(state.results).length, ...(purpose ? { purpose } : {}) },
    },
  ];
}
