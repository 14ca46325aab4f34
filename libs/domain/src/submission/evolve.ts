import type { JsonObject } from '../log/json.js';
import { onLineFlagged, onLineUnflagged, settleFlags, withoutAnswered } from './evolve-flagged.js';
import { evolveClaims } from '../work/claims.js';
import {
  lower,
  onAnswer,
  onDecision,
  onFollowUpSent,
  onLaidDown,
  onTransport,
  raise,
  withIncoming,
} from './evolve-messages.js';
import {
  noSubmission,
  type CentreOutcome,
  type CentreRequest,
  type LiaisonMatter,
  type OutcomeItem,
  type StoredMessage,
  type SubmissionState,
} from './state.js';
import { byTime, furthest, sameReport } from './status-order.js';

/** A short hiccup of the line is nobody's business; this many attempts are. */
const ATTEMPTS_BEFORE_HELP = 5;

export function evolve(
  state: SubmissionState,
  event: { type: string; data: JsonObject },
  at: string,
  actor: string,
): SubmissionState {
  const data = event.data as never;
  switch (event.type) {
    case 'submission.prepared':
      return {
        ...noSubmission,
        ...(data as Partial<SubmissionState>),
        status: 'prepared',
        transport: 'waiting',
      };
    case 'submission.sent':
      return onSent(state, data);
    case 'submission.transport-failed':
      return onTransportFailed(state, data, at);
    case 'submission.given-up':
      return { ...raise(state, 'transport', at), transport: 'given-up' };
    case 'submission.resend-asked': {
      const { failingSince: _over, ...rest } = lower(state, 'transport');
      return { ...rest, transport: 'waiting' };
    }
    case 'submission.status-recorded':
      return onStatus(state, data, at);
    case 'submission.outcome-received':
      return onOutcome(state, data, at);
    case 'submission.delivered':
      return onTransport(state, (data as { messageId: string }).messageId, 'delivered');
    case 'submission.bounced': {
      const { messageId } = data as { messageId: string };
      return raise(onTransport(state, messageId, 'bounced'), 'transport', at);
    }
    case 'submission.request-made':
      return { ...state, request: { ...(data as CentreRequest), since: at } };
    case 'submission.message-laid-down':
      return onLaidDown(state, data, at);
    case 'submission.message-sent':
      return onRequestSent(onFollowUpSent(state, data), data);
    case 'submission.line-flagged':
      return onLineFlagged(state, data, at);
    case 'submission.line-unflagged':
      return onLineUnflagged(state, data);
    case 'submission.flags-left':
      return settleFlags(state);
    case 'submission.decision-received':
      return onDecision(state, data, at);
    case 'submission.messages-purged':
      return { ...state, purged: true };
    case 'submission.acknowledged':
      return lower(state, (data as { kind: LiaisonMatter }).kind);
    default: {
      const claims = evolveClaims(state.claims, event, at, actor);
      return claims === state.claims ? state : { ...state, claims };
    }
  }
}

/** A recall, update or replacement is on its way: it tells of every line flagged before it was asked. */
function onRequestSent(
  state: SubmissionState,
  { messageId }: { messageId: string },
): SubmissionState {
  const { request } = state;
  return request?.messageId === messageId ? settleFlags(state, request.since) : state;
}

function onSent(
  state: SubmissionState,
  data: { receipt: string; sentOn: string; packageHash?: string; message?: StoredMessage },
): SubmissionState {
  const { failingSince: _over, ...rest } = lower(state, 'transport');
  return {
    ...rest,
    transport: 'sent',
    status: furthest(state.statuses) ?? 'sent',
    receipt: data.receipt,
    sentOn: data.sentOn,
    packageHash: data.packageHash ?? state.packageHash,
    ...(data.message ? { message: data.message } : {}),
  };
}

function onTransportFailed(
  state: SubmissionState,
  data: { attempt: number },
  at: string,
): SubmissionState {
  const failing = data.attempt >= ATTEMPTS_BEFORE_HELP ? raise(state, 'transport', at) : state;
  return {
    ...failing,
    transport: 'failing',
    attempts: data.attempt,
    failingSince: state.failingSince ?? at,
  };
}

function onStatus(
  state: SubmissionState,
  data: { code: string; reportedAt: string; answers?: string; message?: StoredMessage },
  at: string,
): SubmissionState {
  const report = { code: data.code, reportedAt: data.reportedAt };
  const isKnown = state.statuses.some((one) => sameReport(one, report));
  if (isKnown && !data.answers) return state;
  const statuses = isKnown ? state.statuses : [...state.statuses, report].sort(byTime);
  // What was taken back stays taken back, whatever comes late.
  const status = state.status === 'recalled' ? state.status : (furthest(statuses) ?? state.status);
  const kept = data.message
    ? withIncoming(state, { ...data.message, kind: 'status', said: data.code, takenAt: at })
    : state;
  const next = withoutAnswered({ ...kept, statuses, status });
  if (data.answers && state.request)
    return withoutAnswered(onAnswer(next, state.request, data.code, at));
  return report.code === '02' && status !== 'recalled' ? raise(next, 'refusal', at) : next;
}

function onOutcome(
  state: SubmissionState,
  data: { items: OutcomeItem[] },
  at: string,
): SubmissionState {
  const outcomes: Record<string, CentreOutcome> = { ...state.outcomes };
  for (const item of data.items) outcomes[item.dossierId] = item.outcome;
  const next = withoutAnswered({ ...state, outcomes });
  const bad = data.items.some((one) => one.outcome === 'refused' || one.outcome === 'returned');
  return bad ? raise(next, 'returns', at) : next;
}
