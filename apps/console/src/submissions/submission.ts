export interface SubmissionRow {
  id: string;
  version: number;
  actId: string;
  status: string;
  transport: string;
  sentOn: string | null;
  letterNumber: string;
  letterDate: string;
  documentId: string;
  receipt: string | null;
  attempts: number;
  lineCount: number;
  answered: number;
  packageHash: string;
  statuses: { code: string; reportedAt: string }[];
}
/** A message in or out, bound by the hash of its bytes. */
export interface MessageRow {
  messageId: string;
  direction: 'out' | 'in';
  kind: string;
  transport: string | null;
  tries: number;
  said: string | null;
  at: string | null;
  sha256: string;
  size: number;
}
export interface Messages {
  messages: MessageRow[];
  attempts: {
    messageId: string;
    attempt: number;
    startedAt: string;
    outcome: 'sent' | 'failed' | null;
    note: string | null;
  }[];
}
export interface Submission extends SubmissionRow {
  decisions?: { documentId: string; number: string; date: string; typeName: string }[];
  lines: {
    items: {
      dossierId: string;
      award: string;
      name: string | null;
      status: string;
      decisionNumber: string | null;
      grantedForm: string | null;
    }[];
    nextCursor?: string;
  };
}
