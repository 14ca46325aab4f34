import type {
  CentreDecision,
  CentreRequest,
  FollowUp,
  IncomingMessage,
  LiaisonMatter,
  StoredMessage,
  SubmissionState,
} from './state.js';
import { ANSWERS } from './status-order.js';

/** An agreed replacement puts its letter in the place of the first; a refusal changes nothing. */
export function onAnswer(
  state: SubmissionState,
  request: CentreRequest,
  code: string,
  at: string,
): SubmissionState {
  const answer = ANSWERS[code];
  if (!answer) return state;
  const next: SubmissionState = { ...state, request: { ...request, answer } };
  if (answer === 'refused') return raise(next, 'answer', at);
  if (request.kind === 'recall') return { ...next, status: 'recalled' };
  const { letter } = request;
  return request.kind === 'replace' && letter
    ? { ...next, letterNumber: letter.number, letterDate: letter.date }
    : next;
}

export const withIncoming = (
  state: SubmissionState,
  message: IncomingMessage,
): SubmissionState => ({
  ...state,
  received: [...(state.received ?? []), message],
});

/** How a message travels says nothing about what the centre thinks of it. */
export function onTransport(
  state: SubmissionState,
  messageId: string,
  transport: 'delivered' | 'bounced',
): SubmissionState {
  if (state.message?.messageId === messageId) return { ...state, transport };
  return withFollowUp(state, messageId, { transport });
}

const withFollowUp = (
  state: SubmissionState,
  messageId: string,
  change: Partial<FollowUp>,
): SubmissionState => ({
  ...state,
  followUps: (state.followUps ?? []).map((one) =>
    one.messageId === messageId ? { ...one, ...change } : one,
  ),
});

export function onLaidDown(
  state: SubmissionState,
  { kind, documentId, message }: Pick<FollowUp, 'kind' | 'documentId'> & { message: StoredMessage },
  since: string,
): SubmissionState {
  const laid: FollowUp = { ...message, kind, documentId, transport: 'waiting', since };
  return { ...state, followUps: [...(state.followUps ?? []), laid] };
}

export const onFollowUpSent = (
  state: SubmissionState,
  { messageId, receipt }: { messageId: string; receipt: string },
): SubmissionState => withFollowUp(state, messageId, { transport: 'sent', receipt });

/** A document that says nothing of any line has to be read by a person. */
export function onDecision(
  state: SubmissionState,
  data: Omit<CentreDecision, keyof StoredMessage> & { message: StoredMessage },
  at: string,
): SubmissionState {
  const { message, ...said } = data;
  const next: SubmissionState = {
    ...withIncoming(state, { ...message, kind: 'decision', said: said.number, takenAt: at }),
    decisions: [...(state.decisions ?? []), { ...message, ...said }],
  };
  const silent = said.granted + said.otherForm + said.refused + said.returned === 0;
  return silent ? raise(next, 'decision', at) : next;
}

export const raise = (
  state: SubmissionState,
  matter: LiaisonMatter,
  at: string,
): SubmissionState =>
  state.matters[matter] ? state : { ...state, matters: { ...state.matters, [matter]: at } };

export function lower(state: SubmissionState, matter: LiaisonMatter): SubmissionState {
  const { [matter]: _settled, ...matters } = state.matters;
  return { ...state, matters };
}
