import type { JsonObject } from '../log/json.js';
import { evolveClaims } from '../work/claims.js';
import {
  noSubmission,
  type CentreOutcome,
  type LiaisonMatter,
  type OutcomeItem,
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
    case 'submission.status-recorded':
      return onStatus(state, data, at);
    case 'submission.outcome-received':
      return onOutcome(state, data, at);
    case 'submission.acknowledged':
      return lower(state, (data as { kind: LiaisonMatter }).kind);
    default: {
      const claims = evolveClaims(state.claims, event, at, actor);
      return claims === state.claims ? state : { ...state, claims };
    }
  }
}

function onSent(
  state: SubmissionState,
  data: { receipt: string; sentOn: string; packageHash?: string },
): SubmissionState {
  const { failingSince: _over, ...rest } = lower(state, 'transport');
  return {
    ...rest,
    transport: 'sent',
    status: furthest(state.statuses) ?? 'sent',
    receipt: data.receipt,
    sentOn: data.sentOn,
    packageHash: data.packageHash ?? state.packageHash,
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
  data: { code: string; reportedAt: string },
  at: string,
): SubmissionState {
  const report = { code: data.code, reportedAt: data.reportedAt };
  if (state.statuses.some((one) => sameReport(one, report))) return state;
  const statuses = [...state.statuses, report].sort(byTime);
  const next = { ...state, statuses, status: furthest(statuses) ?? state.status };
  return report.code === '02' ? raise(next, 'refusal', at) : next;
}

function onOutcome(
  state: SubmissionState,
  data: { items: OutcomeItem[] },
  at: string,
): SubmissionState {
  const outcomes: Record<string, CentreOutcome> = { ...state.outcomes };
  for (const item of data.items) outcomes[item.dossierId] = item.outcome;
  const next = { ...state, outcomes };
  const bad = data.items.some((one) => one.outcome === 'refused' || one.outcome === 'returned');
  return bad ? raise(next, 'returns', at) : next;
}

const raise = (state: SubmissionState, matter: LiaisonMatter, at: string): SubmissionState =>
  state.matters[matter] ? state : { ...state, matters: { ...state.matters, [matter]: at } };

function lower(state: SubmissionState, matter: LiaisonMatter): SubmissionState {
  const { [matter]: _settled, ...matters } = state.matters;
  return { ...state, matters };
}
