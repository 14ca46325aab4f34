import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { HandOverProposal } from '../commands.js';
import { fact } from '../fact.js';
import type { ProposalState } from '../state.js';

/**
 * Gives a letter its new unit and managers after a change of organisation; number, date, signer and
 * lines stay. A letter that is there already is left alone. Rejects `not-in-this-state`.
 */
export function handOver(state: ProposalState, command: HandOverProposal): Decision {
  if (state.status === 'none' || state.status === 'withdrawn')
    return reject('not-in-this-state', {
      status: state.status,
      allowed: ['draft', 'presented', 'filed'],
    });
  const { type: _type, ...data } = command;
  if (state.unitId === data.unitId && state.unitLine.join() === data.unitLine.join()) return [];
  return [fact('proposal.handed-over', { ...data, from: state.unitId })];
}
