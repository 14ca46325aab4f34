/** One try to hand a message over. */
export interface TransportAttempt {
  messageId: string;
  attempt: number;
  /** ISO instants; `endedAt` is null while nobody knows what became of it. */
  startedAt: string;
  endedAt: string | null;
  outcome: 'sent' | 'failed' | null;
  /** Receipt, or a short technical reason. */
  note: string | null;
}

/** A message of the axis that is bound to nothing of ours. */
export interface UnboundMail {
  mailId: string;
  receivedAt: string;
  /** `stranger`: about a document we do not know; `unreadable`: refused by name of fault. */
  state: 'stranger' | 'unreadable';
  documentId: string | null;
  reason: string | null;
  sha256: string | null;
}

/**
 * Every try, kept beside the log: an outage of hours is thousands of them, and nothing is decided
 * by them. A try is written down before it is made, so that a crash leaves a trace of it.
 */
export abstract class TransportLog {
  /** Notes that a try begins; answers its number, one above any noted before. */
  abstract begin(submissionId: string, messageId: string, at: string): Promise<number>;
  abstract end(
    messageId: string,
    attempt: number,
    outcome: 'sent' | 'failed',
    note: string,
    at: string,
  ): Promise<void>;
  /** Newest first, after an attempt of this list. */
  abstract attempts(submissionId: string, limit: number): Promise<TransportAttempt[]>;
  /** Keeps what a message was that nothing could be done with; once for each. */
  abstract setAside(mail: UnboundMail): Promise<void>;
  /** Newest first. */
  abstract aside(limit: number): Promise<UnboundMail[]>;
}
