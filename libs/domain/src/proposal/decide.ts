import type { CommandContext, Decider, Decision, WorkItemOwed } from '../log/decider.js';
import { decideWork, isWorkCommand } from '../work/claims.js';
import type { ProposalCommand, ProposalPolicy } from './commands.js';
import { evolveProposal } from './evolve.js';
import { amendLetter } from './rules/amend-letter.js';
import { attachPaper } from './rules/attach-paper.js';
import { draft } from './rules/draft.js';
import { file } from './rules/file.js';
import { gradeReport } from './rules/grade-report.js';
import { handOver } from './rules/hand-over.js';
import { submitToHead } from './rules/submit-to-head.js';
import { withdraw } from './rules/withdraw.js';
import { noProposal, type ProposalState } from './state.js';

function decide(
  state: ProposalState,
  command: ProposalCommand,
  policy: ProposalPolicy,
  context: CommandContext,
): Decision {
  if (isWorkCommand(command)) {
    const owed = owes(state).map((item) => item.kind);
    return decideWork(state.claims, owed, command, context.actor);
  }
  switch (command.type) {
    case 'draft':
      return draft(state, command, policy, context);
    case 'amend-letter':
      return amendLetter(state, command);
    case 'attach-paper':
      return attachPaper(state, command);
    case 'submit-to-head':
      return submitToHead(state, policy);
    case 'file':
      return file(state, command, policy, context);
    case 'grade-report':
      return gradeReport(state, command);
    case 'hand-over':
      return handOver(state, command);
    case 'withdraw':
      return withdraw(state, policy);
  }
}

/**
 * A presented letter waits for the signature of the unit's head; once filed, its lines owe. A report
 * of what others decided waits for somebody to look at the decision.
 */
function owes(state: ProposalState): WorkItemOwed[] {
  if (state.status === 'filed' && state.grade === 'declared')
    return [
      {
        kind: 'check-report',
        stage: 'unit-proposal',
        role: 'specialist',
        since: state.since,
      },
    ];
  if (state.status !== 'presented') return [];
  return [
    {
      kind: 'sign-proposal',
      stage: 'unit-proposal',
      role: 'unit-head',
      unitId: state.unitId,
      since: state.since,
    },
  ];
}

/** Rules of a unit's letter (tờ trình). */
export const proposalDecider: Decider<ProposalState, ProposalCommand, ProposalPolicy> = {
  kind: 'proposal',
  initial: noProposal,
  decide,
  evolve: evolveProposal,
  owes,
};
