import type { WorkCommand } from '../work/claims.js';
import type { LiaisonMatter, OutcomeItem } from './state.js';

export type SubmissionCommand =
  | PrepareSubmission
  | MarkSent
  | RecordStatus
  | RecordOutcome
  | FailTransport
  | GiveUp
  | Acknowledge
  | WorkCommand;

export interface PrepareSubmission {
  type: 'prepare';
  actId: string;
  letterNumber: string;
  /** ISO day. */
  letterDate: string;
  lineCount: number;
  /** SHA-256 of the package, hex. */
  packageHash: string;
  documentId: string;
  /** The letter is part of the sample, not of the province's record. */
  synthetic?: boolean;
}

/** The package is with the centre: by the gateway, or by hand where that was given up. */
export interface MarkSent {
  type: 'mark-sent';
  receipt: string;
  /** SHA-256 of the bytes really sent, hex; absent if handed over on paper. */
  packageHash?: string;
}

/** Everything the centre has said so far; what is known already changes nothing. */
export interface RecordStatus {
  type: 'record-status';
  statuses: { code: string; reportedAt: string; description?: string }[];
}

export interface RecordOutcome {
  type: 'record-outcome';
  items: OutcomeItem[];
}

export interface FailTransport {
  type: 'fail-transport';
  /** Short technical reason without personal data, e.g. `connect ECONNREFUSED`. */
  reason: string;
  attempt: number;
}

export interface GiveUp {
  type: 'give-up';
  reason: string;
}

export interface Acknowledge {
  type: 'acknowledge';
  kind: LiaisonMatter;
}

/** Lines of the package, so that an answer for a stranger is not taken for one of ours. */
export interface SubmissionPolicy {
  lineIds?: ReadonlySet<string>;
}
