import { actingDay, type CommandContext, type Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { FileProposal, ProposalPolicy } from '../commands.js';
import { fact } from '../fact.js';
import { DECISION_SCAN } from '../outside.js';
import type { ProposalState } from '../state.js';

/**
 * Files the letter with all its lines as one act of the unit's head, never by the hand that
 * drafted it. Rejects `filed-by-drafter`, `no-lines`, `round-closed`, `no-edition`,
 * `edition-closed`, `late-reason-missing`; a report without its scan `decision-scan-missing`.
 */
export function file(
  state: ProposalState,
  command: FileProposal,
  policy: ProposalPolicy,
  context: CommandContext,
): Decision {
  if (state.status !== 'draft' && state.status !== 'presented')
    return reject('not-in-this-state', {
      status: state.status,
      allowed: ['draft', 'presented'],
    });
  if (context.actor === state.draftedBy) return reject('filed-by-drafter');
  const { round, lineCount = 0, lineSetHash = '' } = policy;
  if (lineCount < 1) return reject('no-lines');
  const filedOn = actingDay(context);
  const late = round !== undefined && filedOn > round.deadline;
  if (round?.status === 'closed') return reject('round-closed');
  const shown = state.papers.some(({ kind }) => kind === DECISION_SCAN);
  if (state.outside && !shown) return reject('decision-scan-missing');
  // Nothing could say which papers, route and deadline its lines have; better told now than never.
  if (!state.outside && policy.covered === false) return reject('no-edition', { filedOn });
  if (!state.outside && policy.closed)
    return reject('edition-closed', { filedOn, ...policy.closed });
  const reason = command.lateReason?.trim();
  if (late && !reason) return reject('late-reason-missing', { deadline: round.deadline, filedOn });
  return [
    fact(
      'proposal.filed',
      { filedOn, lineCount, lineSetHash, ...(late ? { late: true } : {}) },
      state.unitId,
      late ? { lateReason: reason } : undefined,
    ),
  ];
}
