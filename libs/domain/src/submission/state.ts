import type { Claims } from '../work/claims.js';

/** Where the package is on its way; says nothing about what the centre thinks of it. */
export type TransportState = 'none' | 'waiting' | 'failing' | 'sent' | 'given-up';

/** Where the case stands with the centre, by the furthest status reported. */
export type SubmissionStatus =
  | 'none'
  | 'prepared'
  | 'sent'
  | 'arrived'
  | 'accepted'
  | 'assigned'
  | 'processing'
  | 'refused'
  | 'done';

export type CentreOutcome = 'granted' | 'refused' | 'returned' | 'other-form';

/** One status message of the centre; a pair of code and time is recorded once. */
export interface StatusReport {
  /** Two digits, e.g. `03`; codes we do not know are kept as they came. */
  code: string;
  /** ISO instant given by the centre. */
  reportedAt: string;
}

/** The centre's answer for one line. Dates are ISO days. */
export interface OutcomeItem {
  dossierId: string;
  outcome: CentreOutcome;
  /** Award given instead; required with `other-form`. */
  award?: string;
  /** Required with `granted` and `other-form`. */
  decision?: { number: string; date: string };
  reason?: string;
}

/** What a liaison officer may still have to deal with. */
export type LiaisonMatter = 'transport' | 'refusal' | 'returns';

export interface SubmissionState {
  status: SubmissionStatus;
  transport: TransportState;
  actId: string;
  letterNumber: string;
  /** ISO day of the letter. */
  letterDate: string;
  documentId: string;
  packageHash: string;
  lineCount: number;
  synthetic?: boolean;
  receipt?: string;
  sentOn?: string;
  /** Failed attempts to send so far, and when it began to fail. */
  attempts: number;
  failingSince?: string;
  /** Ordered by the centre's time, so arrival order leaves no trace. */
  statuses: StatusReport[];
  outcomes: Record<string, CentreOutcome>;
  /** Instant since when each matter waits for the liaison officer. */
  matters: Partial<Record<LiaisonMatter, string>>;
  claims?: Claims;
}

export const noSubmission: SubmissionState = {
  status: 'none',
  transport: 'none',
  actId: '',
  letterNumber: '',
  letterDate: '',
  documentId: '',
  packageHash: '',
  lineCount: 0,
  attempts: 0,
  statuses: [],
  outcomes: {},
  matters: {},
};
