import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { SubmissionState } from '@vinhdanh/domain';
import { NotVisible, Unavailable } from '../errors.js';
import { FileStore } from '../ports/file-store.js';
import { SubmissionViews } from '../ports/submission-views.js';
import { TransportLog, type TransportAttempt, type UnboundMail } from '../ports/transport-log.js';
import type { OpenedPaper } from '../papers/open-paper.js';

/** Tries shown at once; an outage of a day makes no more at the longest pause. */
const MOST_ATTEMPTS = 500;
const MOST_UNBOUND = 200;

/** A message of a package, in or out, bound by the hash of its bytes. */
export interface MessageRow {
  messageId: string;
  direction: 'out' | 'in';
  /** `new`, `recall`, `revoke`, `update`, `replace`; or `status`, `decision`. */
  kind: string;
  /** How it travels; null for what came in. */
  transport: string | null;
  tries: number;
  receipt: string | null;
  documentId: string | null;
  /** Code of a status, number of a decision. */
  said: string | null;
  /** ISO instant; null for the package itself, whose events tell. */
  at: string | null;
  sha256: string;
  size: number;
}

export interface SubmissionMessages {
  messages: MessageRow[];
  /** Newest first; the newest 500. */
  attempts: TransportAttempt[];
}

/** The messages of a package and every try to hand one over. */
export class FindMessages extends Query<SubmissionMessages> {
  constructor(readonly submissionId: string) {
    super();
  }
}

@QueryHandler(FindMessages)
export class FindMessagesHandler implements IQueryHandler<FindMessages> {
  constructor(
    private readonly views: SubmissionViews,
    private readonly log: TransportLog,
  ) {}

  async execute({ submissionId }: FindMessages): Promise<SubmissionMessages> {
    const found = await this.views.find(submissionId);
    if (!found) throw new NotVisible('submission');
    const attempts = await this.log.attempts(submissionId, MOST_ATTEMPTS);
    const tries = new Map<string, number>();
    for (const { messageId, attempt } of attempts)
      tries.set(messageId, Math.max(attempt, tries.get(messageId) ?? 0));
    return { messages: messagesOf(found.state, tries), attempts };
  }
}

function messagesOf(state: SubmissionState, tries: Map<string, number>): MessageRow[] {
  const out = [
    ...(state.message
      ? [
          {
            ...state.message,
            ...{ kind: 'new', transport: state.transport, at: null },
            ...{ receipt: state.receipt ?? null, documentId: state.documentId },
          },
        ]
      : []),
    ...(state.followUps ?? []).map(({ since, receipt, ...one }) => ({
      ...one,
      ...{ at: since, receipt: receipt ?? null },
    })),
  ].map((one): MessageRow => ({
    ...one,
    ...{ direction: 'out', said: null, tries: tries.get(one.messageId) ?? 0 },
  }));
  const came = (state.received ?? []).map(({ takenAt, ...one }): MessageRow => ({
    ...one,
    ...{ direction: 'in', transport: null, tries: 0, receipt: null, at: takenAt },
    documentId:
      state.decisions?.find(({ messageId }) => messageId === one.messageId)?.documentId ?? null,
  }));
  return [...out, ...came];
}

/** One message as it travelled. */
export class OpenMessage extends Query<OpenedPaper> {
  constructor(
    readonly submissionId: string,
    readonly messageId: string,
  ) {
    super();
  }
}

@QueryHandler(OpenMessage)
export class OpenMessageHandler implements IQueryHandler<OpenMessage> {
  constructor(
    private readonly views: SubmissionViews,
    private readonly files: FileStore,
  ) {}

  /** @throws NotVisible also when the message was deleted with somebody's data */
  async execute({ submissionId, messageId }: OpenMessage): Promise<OpenedPaper> {
    const state = (await this.views.find(submissionId))?.state;
    const kept = state && messagesOf(state, new Map()).find((one) => one.messageId === messageId);
    if (!kept || state.purged) throw new NotVisible('message');
    const { sha256, size, kind } = kept;
    return {
      ...{ sha256, size, mime: 'application/xml', name: `${kind}-${messageId}.edxml` },
      content: async () => {
        const content = await this.files.open(sha256);
        if (!content) throw new Unavailable('files', new Error(`file ${sha256} is missing`));
        return content;
      },
      // Whole lists of people: who reads them is noted down.
      foreign: true,
    };
  }
}

/** What the axis brought that belongs to no package of ours. */
export class ListUnboundMail extends Query<{ items: UnboundMail[] }> {}

@QueryHandler(ListUnboundMail)
export class ListUnboundMailHandler implements IQueryHandler<ListUnboundMail> {
  constructor(private readonly log: TransportLog) {}

  async execute(): Promise<{ items: UnboundMail[] }> {
    return { items: await this.log.aside(MOST_UNBOUND) };
  }
}
