import type { CentreAsk } from '../act/state.js';
import type { DossierFlag } from '../dossier/flag.js';
import type { Claims } from '../work/claims.js';

/** Where the package is on its way; says nothing about what the centre thinks of it. */
export type TransportState =
  'none' | 'waiting' | 'failing' | 'sent' | 'delivered' | 'bounced' | 'given-up';

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
  | 'done'
  | 'recalled';

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
export type LiaisonMatter = 'transport' | 'refusal' | 'returns' | 'decision' | 'answer' | 'flagged';

/** A line with the centre whose merit rested on an award that is no more. */
export interface FlaggedAtCentre {
  cause: DossierFlag['cause'];
  /** The award that was annulled or stripped: a dossier, or an entry of a record. */
  awardId: string;
  actId: string;
  /** ISO day of that. */
  on: string;
  /** ISO instant we took note of it. */
  since: string;
  /** The centre was told of it, or somebody said why not. */
  settled?: boolean;
}

/** A kept message, by its bytes. The key `sha256` names the file in the store. */
export interface StoredMessage {
  messageId: string;
  /** Hex. */
  sha256: string;
  /** Bytes. */
  size: number;
}

/** Papers that stay behind because one message takes no more. */
export interface LeftOut {
  files: number;
  bytes: number;
}

/** What we ask of the centre about a package it has. */
export type RequestKind = 'recall' | 'update' | 'replace';
/** What a message of ours is; `revoke` seals a recall that was agreed to. */
export type OutgoingKind = 'new' | 'revoke' | RequestKind;

/** A message of ours after the first; the package's own transport stands in the state itself. */
export interface FollowUp extends StoredMessage {
  kind: OutgoingKind;
  documentId: string;
  transport: 'waiting' | 'sent' | 'delivered' | 'bounced';
  /** ISO instant it was laid down. */
  since: string;
  receipt?: string;
}

export interface IncomingMessage extends StoredMessage {
  kind: 'status' | 'decision';
  /** Code of a status, number of a decision. */
  said: string;
  /** ISO instant we took it in. */
  takenAt: string;
}

/** Recall, update or replacement asked for; one at a time. */
export interface CentreRequest {
  kind: RequestKind;
  messageId: string;
  /** ISO instant. */
  since: string;
  answer?: 'agreed' | 'refused';
  /** Replacement: the letter that takes the place of the first. */
  letter?: { number: string; date: string; documentId: string };
}

/** A decision or notice of the centre: a document of its own, bound by its hash. */
export interface CentreDecision extends StoredMessage {
  documentId: string;
  number: string;
  /** ISO day. */
  date: string;
  typeName: string;
  granted: number;
  otherForm: number;
  refused: number;
  returned: number;
}

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
  asks?: CentreAsk;
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
  /** The package as it travels; absent in streams of earlier releases until it is sent. */
  message?: StoredMessage;
  /** Lines that go on paper only, part of them being a State secret. */
  paperOnly?: number;
  /** Papers the axis had no room for. */
  leftOut?: LeftOut;
  followUps?: FollowUp[];
  received?: IncomingMessage[];
  request?: CentreRequest;
  decisions?: CentreDecision[];
  /** Lines that rest on an award that is no more, by dossier id; answered ones are left out. */
  flaggedLines?: Record<string, FlaggedAtCentre[]>;
  /** The messages were deleted with the data of somebody in them. */
  purged?: boolean;
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

/** Every line has its answer. */
export const isAnswered = (state: SubmissionState): boolean =>
  state.lineCount > 0 && Object.keys(state.outcomes).length >= state.lineCount;

/** Lines of which the centre has still to be told, by dossier id. */
export const flaggedUntold = ({ flaggedLines = {} }: SubmissionState): string[] =>
  Object.keys(flaggedLines).filter((id) => flaggedLines[id]!.some(({ settled }) => !settled));

/** Every id under which the centre may speak of this package. */
export const documentIdsOf = (state: SubmissionState): string[] =>
  [state.documentId, ...(state.followUps ?? []).map((one) => one.documentId)].filter(
    (id, n, all) => all.indexOf(id) === n,
  );
