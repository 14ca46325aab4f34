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
/** A document of the centre, with how many lines it answers and how. */
export interface CentreDecision {
  messageId: string;
  documentId: string;
  number: string;
  date: string;
  typeName: string;
  granted: number;
  otherForm: number;
  refused: number;
  returned: number;
}
export interface DecisionFile {
  n: number;
  name: string;
  mime: string;
  size: number;
}
export interface Submission extends SubmissionRow {
  decisions?: CentreDecision[];
  /** Recall, update or replacement asked for; no `answer` while it is open. */
  request?: {
    kind: string;
    since: string;
    answer?: 'agreed' | 'refused';
    letter?: { number: string; date: string };
  };
  /** Papers the axis had no room for, and lines that go on paper only. */
  leftOut?: { files: number; bytes: number };
  paperOnly?: number;
  failingSince?: string;
  /** What waits for the liaison officer, and since when. */
  matters?: Record<string, string>;
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

/** A package with all of its lines: what is recorded for "all" is meant for every one. */
export async function wholePackage(
  ask: (cursor?: string) => Promise<Submission>,
): Promise<Submission> {
  const first = await ask();
  const items = [...first.lines.items];
  for (let cursor = first.lines.nextCursor; cursor !== undefined;) {
    const { lines } = await ask(cursor);
    items.push(...lines.items);
    cursor = lines.nextCursor;
  }
  return { ...first, lines: { items } };
}
