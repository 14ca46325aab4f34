import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { Acknowledge, FailTransport, GiveUp } from '../commands.js';
import type { SubmissionState } from '../state.js';

/** A failed attempt is worth an event only while we are still trying. */
export function failTransport(state: SubmissionState, command: FailTransport): Decision {
  if (state.status === 'none') return reject('not-in-this-state', { status: state.status });
  if (state.transport === 'sent' || state.transport === 'given-up') return [];
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
  if (state.transport !== 'waiting' && state.transport !== 'failing')
    return reject('not-in-this-state', { status: state.status, transport: state.transport });
  return [{ type: 'submission.given-up', data: { reason: command.reason } }];
}

/** Closes a matter that no further event would close by itself. */
export function acknowledge(state: SubmissionState, command: Acknowledge): Decision {
  if (!state.matters[command.kind]) return reject('work-item-closed', { kind: command.kind });
  return [{ type: 'submission.acknowledged', data: { kind: command.kind } }];
}
