import { paperFault } from '../../dossier/paper.js';
import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { AttachPaper } from '../commands.js';
import { fact } from '../fact.js';
import type { ProposalState } from '../state.js';

/** Attaches a stored file to the letter; the same file twice is one. Rejects `bad-paper`. */
export function attachPaper(state: ProposalState, { paper }: AttachPaper): Decision {
  if (state.status !== 'draft' && state.status !== 'presented')
    return reject('not-in-this-state', {
      status: state.status,
      allowed: ['draft', 'presented'],
    });
  const member = paperFault(paper);
  if (member) return reject('bad-paper', { member });
  const known = state.papers.some((p) => p.kind === paper.kind && p.sha256 === paper.sha256);
  return known ? [] : [fact('proposal.paper-attached', { paper })];
}
