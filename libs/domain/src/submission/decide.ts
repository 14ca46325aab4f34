import type { CommandContext, Decider, Decision, WorkItemOwed } from '../log/decider.js';
import { decideWork } from '../work/claims.js';
import type { SubmissionCommand, SubmissionPolicy } from './commands.js';
import { evolve } from './evolve.js';
import { askCentre, layDownMessage, markFollowUpSent } from './rules/ask-centre.js';
import { flagLine, unflagLine } from './rules/flagged-lines.js';
import { markSent } from './rules/mark-sent.js';
import { prepare } from './rules/prepare.js';
import { purgeMessages, receiveDecision } from './rules/receive-decision.js';
import { recordOutcome } from './rules/record-outcome.js';
import { recordStatus } from './rules/record-status.js';
import { acknowledge, failTransport, giveUp, reportTransport, resend } from './rules/transport.js';
import { isAnswered, noSubmission, type LiaisonMatter, type SubmissionState } from './state.js';

/** A package to the centre: how it travels, what the centre says, how each line ends. */
export const submissionDecider: Decider<SubmissionState, SubmissionCommand, SubmissionPolicy> = {
  kind: 'submission',
  initial: noSubmission,
  decide,
  evolve,
  owes,
};

function decide(
  state: SubmissionState,
  command: SubmissionCommand,
  policy: SubmissionPolicy,
  context: CommandContext,
): Decision {
  switch (command.type) {
    case 'prepare':
      return prepare(state, command);
    case 'mark-sent':
      return markSent(state, command, context);
    case 'record-status':
      return recordStatus(state, command);
    case 'record-outcome':
      return recordOutcome(state, command, policy);
    case 'fail-transport':
      return failTransport(state, command);
    case 'give-up':
      return giveUp(state, command);
    case 'resend':
      return resend(state, command);
    case 'acknowledge':
      return acknowledge(state, command);
    case 'report-transport':
      return reportTransport(state, command);
    case 'ask-centre':
      return askCentre(state, command);
    case 'lay-down-message':
      return layDownMessage(state, command);
    case 'mark-follow-up-sent':
      return markFollowUpSent(state, command, context);
    case 'receive-decision':
      return receiveDecision(state, command, policy);
    case 'flag-line':
      return flagLine(state, command);
    case 'unflag-line':
      return unflagLine(state, command);
    case 'purge-messages':
      return purgeMessages(state);
    case 'claim':
    case 'release':
    case 'reassign': {
      const owed = owes(state).map((item) => item.kind);
      return decideWork(state.claims, owed, command, context.actor);
    }
    default:
      return command satisfies never;
  }
}

function owes(state: SubmissionState): WorkItemOwed[] {
  return (Object.entries(state.matters) as [LiaisonMatter, string][]).map(([matter, since]) => ({
    kind: `centre-${matter}`,
    stage: 'central-submission',
    role: 'liaison',
    since,
  }));
}

/**
 * Nothing more is to come: the package was refused or taken back, or every line is answered and
 * nothing we asked is open. The word on the lines may overtake the answer to what we asked.
 */
export const isSettled = (state: SubmissionState): boolean =>
  state.status === 'refused' ||
  state.status === 'recalled' ||
  (isAnswered(state) && (state.request === undefined || state.request.answer !== undefined));
