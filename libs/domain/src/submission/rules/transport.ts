import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { Acknowledge, FailTransport, GiveUp, ReportTransport, Resend } from '../commands.js';
import type { SubmissionState } from '../state.js';
import { leaveFlags } from './flagged-lines.js';

const stillSending = ({ transport }: SubmissionState): boolean =>
  transport === 'waiting' || transport === 'failing';

/** The axis says what became of a message it has; the same word again is no news. */
export function reportTransport(state: SubmissionState, command: ReportTransport): Decision {
  const { messageId, state: said, reason } = command;
  const first = state.message?.messageId === messageId;
  const now = first
    ? state.transport
    : state.followUps?.find((one) => one.messageId === messageId)?.transport;
  if (now !== 'sent') return [];
  return said === 'delivered'
    ? [{ type: 'submission.delivered', data: { messageId } }]
    : [{ type: 'submission.bounced', data: { messageId, reason: reason ?? 'unknown' } }];
}

/** A failed attempt is worth an event only while we are still trying. */
export function failTransport(state: SubmissionState, command: FailTransport): Decision {
  if (state.status === 'none') return reject('not-in-this-state', { status: state.status });
  if (!stillSending(state)) return [];
  if (command.attempt <= state.attempts) return [];
  return [
    {
      type: 'submission.transport-failed',
      data: { reason: command.reason, attempt: command.attempt },
    },
  ];
}

/** The liaison officer stops the sending, to hand the papers over in another way. */
export function giveUp(state: SubmissionState, command: GiveUp): Decision {
  if (!stillSending(state) && state.transport !== 'bounced')
    return reject('not-in-this-state', { status: state.status, transport: state.transport });
  return [{ type: 'submission.given-up', data: { reason: command.reason } }];
}

/**
 * The liaison officer has it sent again, at once: after an outage, a bounce, or after the sending
 * was stopped. The same message under the same id, so that the receiver can tell. Rejects
 * `not-in-this-state`, also for a package taken back meanwhile.
 */
export function resend(state: SubmissionState, { reason }: Resend): Decision {
  const held = ['failing', 'bounced', 'given-up'].includes(state.transport);
  if (!held || state.status === 'recalled' || state.status === 'refused')
    return reject('not-in-this-state', { status: state.status, transport: state.transport });
  return [{ type: 'submission.resend-asked', data: { reason } }];
}

/** Closes a matter that no further event would close by itself. */
export function acknowledge(state: SubmissionState, command: Acknowledge): Decision {
  if (!state.matters[command.kind]) return reject('work-item-closed', { kind: command.kind });
  if (command.kind === 'flagged') return leaveFlags(state, command);
  return [{ type: 'submission.acknowledged', data: { kind: command.kind } }];
}
