import type { CentreAsk } from '../act/state.js';
import type { WorkCommand } from '../work/claims.js';
import type {
  CentreRequest,
  FlaggedAtCentre,
  LeftOut,
  LiaisonMatter,
  OutcomeItem,
  OutgoingKind,
  RequestKind,
  StoredMessage,
} from './state.js';

export type SubmissionCommand =
  | PrepareSubmission
  | MarkSent
  | RecordStatus
  | RecordOutcome
  | FailTransport
  | GiveUp
  | Resend
  | Acknowledge
  | ReportTransport
  | AskCentre
  | LayDownMessage
  | MarkFollowUpSent
  | ReceiveDecision
  | PurgeMessages
  | FlagLine
  | UnflagLine
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
  /** The package as it will travel. */
  message?: StoredMessage;
  /** Lines left out of it: no electronic file of a State secret goes to the centre. */
  paperOnly?: number;
  /** Papers the axis had no room for; the index of evidence names them. */
  leftOut?: LeftOut;
  /** It is about awards the centre has granted: what that one is asked to do with them. */
  asks?: CentreAsk;
}

/** The package is with the centre: by the gateway, or by hand where that was given up. */
export interface MarkSent {
  type: 'mark-sent';
  receipt: string;
  /** SHA-256 of the bytes really sent, hex; absent if handed over on paper. */
  packageHash?: string;
  /** Try that was answered, from 1. */
  attempt?: number;
  message?: StoredMessage;
}

/** What the axis says of a message it took from us. */
export interface ReportTransport {
  type: 'report-transport';
  messageId: string;
  state: 'delivered' | 'bounced';
  /** Short technical reason of a bounce. */
  reason?: string;
}

/** Take the package back, or send a changed one. */
export interface AskCentre {
  type: 'ask-centre';
  kind: RequestKind;
  messageId: string;
  reason: string;
  /** Required with `replace`. */
  letter?: CentreRequest['letter'];
}

/** A message after the first is written and kept. */
export interface LayDownMessage {
  type: 'lay-down-message';
  kind: OutgoingKind;
  documentId: string;
  message: StoredMessage;
}

export interface MarkFollowUpSent {
  type: 'mark-follow-up-sent';
  messageId: string;
  receipt: string;
  attempt: number;
}

/** A document of the centre about this package; without items a person has to read it. */
export interface ReceiveDecision {
  type: 'receive-decision';
  message: StoredMessage;
  documentId: string;
  number: string;
  /** ISO day. */
  date: string;
  typeName: string;
  items: OutcomeItem[];
}

/** The data of somebody in the messages was erased; their files go. */
export interface PurgeMessages {
  type: 'purge-messages';
}

/** Everything the centre has said so far; what is known already changes nothing. */
export interface RecordStatus {
  type: 'record-status';
  statuses: {
    code: string;
    reportedAt: string;
    description?: string;
    message?: StoredMessage;
  }[];
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

/** Sends again what an outage, a bounce or a decision of our own has held up. */
export interface Resend {
  type: 'resend';
  reason: string;
}

export interface Acknowledge {
  type: 'acknowledge';
  kind: LiaisonMatter;
  /** Required with `flagged`: why the centre is sent nothing. */
  reason?: string;
}

/** A line of the package was flagged: what its merit rested on was annulled or stripped. */
export interface FlagLine extends Omit<FlaggedAtCentre, 'since' | 'settled'> {
  type: 'flag-line';
  dossierId: string;
}

/** That award stands again. */
export interface UnflagLine {
  type: 'unflag-line';
  dossierId: string;
  awardId: string;
}

/** Lines of the package, so that an answer for a stranger is not taken for one of ours. */
export interface SubmissionPolicy {
  lineIds?: ReadonlySet<string>;
}
