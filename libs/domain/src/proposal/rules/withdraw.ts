import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { ProposalPolicy } from '../commands.js';
import { fact } from '../fact.js';
import type { ProposalState } from '../state.js';

/** The unit takes its letter back until the next holder has acted. Rejects `next-holder-acted`. */
export function withdraw(state: ProposalState, policy: ProposalPolicy): Decision {
  if (state.status === 'none' || state.status === 'withdrawn')
    return reject('not-in-this-state', {
      status: state.status,
      allowed: ['draft', 'presented', 'filed'],
    });
  const wasFiled = state.status === 'filed';
  // Nobody appraises a report; looking at its decision is how the next holder acts.
  const acted = state.outside ? state.grade !== 'declared' : policy.acted !== false;
  if (wasFiled && acted) return reject('next-holder-acted');
  return [fact('proposal.withdrawn', { wasFiled })];
}
