import type { Decision } from '../../log/decider.js';
import { reject, type Rejection } from '../../log/rejection.js';
import type { ProposalPolicy } from '../commands.js';
import { fact } from '../fact.js';
import type { ProposalState } from '../state.js';

/** Why the letter cannot be taken back; undefined where it can. */
export function withdrawBarred(
  state: ProposalState,
  policy: Pick<ProposalPolicy, 'acted'>,
): Rejection | undefined {
  if (state.status === 'none' || state.status === 'withdrawn')
    return reject('not-in-this-state', {
      status: state.status,
      allowed: ['draft', 'presented', 'filed'],
    });
  // Nobody appraises a report; looking at its decision is how the next holder acts.
  const acted = state.outside ? state.grade !== 'declared' : policy.acted !== false;
  return state.status === 'filed' && acted ? reject('next-holder-acted') : undefined;
}

/** The unit takes its letter back until the next holder has acted. Rejects `next-holder-acted`. */
export function withdraw(state: ProposalState, policy: ProposalPolicy): Decision {
  const wasFiled = state.status === 'filed';
  return withdrawBarred(state, policy) ?? [fact('proposal.withdrawn', { wasFiled })];
}
