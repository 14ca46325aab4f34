import { actingDay, type CommandContext, type Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { MarkSent } from '../commands.js';
import type { SubmissionState } from '../state.js';

/** The first receipt counts; sending again after a crash brings the same one. */
export function markSent(
  state: SubmissionState,
  command: MarkSent,
  context: CommandContext,
): Decision {
  if (state.status === 'none') return reject('not-in-this-state', { status: state.status });
  if (state.transport === 'sent' || state.transport === 'delivered') return [];
  const { type: _type, ...data } = command;
  return [{ type: 'submission.sent', data: { ...data, sentOn: actingDay(context) } }];
}
