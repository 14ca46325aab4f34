import { isIsoDay } from '../../catalogue/period.js';
import { actingDay, type CommandContext, type Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { AskCentre, LayDownMessage, MarkFollowUpSent } from '../commands.js';
import { isAnswered, type SubmissionState } from '../state.js';

const OVER = ['none', 'refused', 'done', 'recalled'];

/**
 * Asks for the package back, or for leave to change or replace it. Only while the centre has it and
 * has not finished with it; one request at a time. Rejects `not-in-this-state`, `request-open`,
 * `bad-date`, `same-letter`.
 */
export function askCentre(state: SubmissionState, command: AskCentre): Decision {
  const { type: _type, letter, ...asked } = command;
  const there = state.transport === 'sent' || state.transport === 'delivered';
  if (!there || OVER.includes(state.status) || isAnswered(state))
    return reject('not-in-this-state', { status: state.status, transport: state.transport });
  if (state.request && !state.request.answer)
    return reject('request-open', { kind: state.request.kind });
  if (asked.kind !== 'replace') return [{ type: 'submission.request-made', data: asked }];
  if (!letter || !isIsoDay(letter.date)) return reject('bad-date', { value: letter?.date ?? '' });
  if (letter.documentId === state.documentId)
    return reject('same-letter', { number: letter.number });
  return [{ type: 'submission.request-made', data: { ...asked, letter } }];
}

/** A follow-up is laid down once; running the task again changes nothing. */
export function layDownMessage(state: SubmissionState, command: LayDownMessage): Decision {
  const { type: _type, ...data } = command;
  const { messageId } = command.message;
  if (state.status === 'none') return reject('not-in-this-state', { status: state.status });
  if (state.followUps?.some((one) => one.messageId === messageId)) return [];
  return [{ type: 'submission.message-laid-down', data }];
}

/** The first receipt counts, as with the package itself. */
export function markFollowUpSent(
  state: SubmissionState,
  command: MarkFollowUpSent,
  context: CommandContext,
): Decision {
  const { type: _type, ...data } = command;
  const found = state.followUps?.find((one) => one.messageId === command.messageId);
  if (!found) return reject('not-in-this-state', { status: state.status });
  if (found.transport !== 'waiting') return [];
  return [
    {
      type: 'submission.message-sent',
      data: { ...data, kind: found.kind, sentOn: actingDay(context) },
    },
  ];
}
