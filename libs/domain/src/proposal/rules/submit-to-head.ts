import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { ProposalPolicy } from '../commands.js';
import { fact } from '../fact.js';
import type { ProposalState } from '../state.js';

/** The clerk is done; the unit's head owes the filing. Rejects `no-lines`. */
export function submitToHead(state: ProposalState, policy: ProposalPolicy): Decision {
  if (state.status === 'presented') return [];
  if (state.status !== 'draft')
    return reject('not-in-this-state', { status: state.status, allowed: ['draft'] });
  const lineCount = policy.lineCount ?? 0;
  return lineCount > 0 ? [fact('proposal.presented', { lineCount })] : reject('no-lines');
}
