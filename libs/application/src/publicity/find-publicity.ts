import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  bothWords,
  COMMENT_FINDINGS,
  commentDecider,
  isShutOut,
  publicityDecider,
  type CommentState,
  type Name,
  type PublicityState,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { begun, type Begun } from '../begun.js';
import { NotVisible } from '../errors.js';
import { decodeCursor, toPage, type Page } from '../paging/cursor.js';
import { PublicityViews, type CommentRow } from '../ports/publicity-views.js';
import { CommandRunner } from '../run-command.js';

/** A published line: who is proposed for what. Nothing about comments. */
export interface PublishedLine {
  dossierId: string;
  subjectName: string | null;
  unitName: string | null;
  award: string;
  awardName: Name;
  meritFrom: string;
  meritTo: string;
}
/** What anybody may read of a list that hangs out. */
export interface PublicListShown {
  id: string;
  title: string;
  place?: string;
  from: string;
  until: string;
  lines: PublishedLine[];
}
/** A comment as an officer reads it; who said it only where he may know. */
export interface CommentShown {
  id: string;
  version: number;
  dossierId: string;
  status: CommentState['status'];
  receivedOn: string;
  finding?: string;
  findingName?: Name;
  text: string | null;
  commenter?: { name: string; phone: string; address?: string };
}
export interface PublicityDetail extends Omit<Begun<PublicityState>, 'claims' | 'lines'> {
  id: string;
  version: number;
  lines: (PublishedLine & { answer?: string; answerName?: Name })[];
  comments: CommentShown[];
  /** What may be found of a comment. */
  findings: { code: string; name: Name }[];
}

/** Lists that hang out today, for everybody. */
export class ListPublished extends Query<PublicListShown[]> {}

@QueryHandler(ListPublished)
export class ListPublishedHandler implements IQueryHandler<ListPublished> {
  constructor(private readonly views: PublicityViews) {}

  async execute(): Promise<PublicListShown[]> {
    const rows = await this.views.open();
    return Promise.all(
      rows.map(async ({ id, state }) => ({
        id,
        title: state.title,
        ...(state.place ? { place: state.place } : {}),
        from: state.openedOn,
        until: state.until,
        lines: await linesOf(this.views, state),
      })),
    );
  }
}

export class FindPublicity extends Query<PublicityDetail> {
  constructor(
    readonly id: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(FindPublicity)
export class FindPublicityHandler implements IQueryHandler<FindPublicity> {
  constructor(
    private readonly views: PublicityViews,
    private readonly runner: CommandRunner,
  ) {}

  async execute({ id, viewer }: FindPublicity): Promise<PublicityDetail> {
    const { state, version } = await this.runner.load(publicityDecider, id);
    if (state.status === 'none') throw new NotVisible('publicity');
    const { claims: _claims, lines, ...rest } = begun(state);
    const published = await linesOf(this.views, state);
    const comments = viewer.can('comment.handle') ? await this.views.comments(id) : [];
    const whole = viewer.can('comment.read-commenter');
    return {
      ...rest,
      id,
      version,
      lines: published.map((line) => {
        const answer = isShutOut(viewer.scope, line.dossierId)
          ? undefined
          : lines[line.dossierId]?.answer;
        return {
          ...line,
          ...(answer ? { answer, answerName: bothWords('stepAnswer', answer) } : {}),
        };
      }),
      comments: comments.map((row) => commentShown(row, whole)),
      findings: COMMENT_FINDINGS.map((code) => ({ code, name: bothWords('commentFinding', code) })),
    };
  }
}

/** One list, with how many lines stand on it; what commenters claim is read on the list itself. */
export interface ListedPublicity extends Omit<Begun<PublicityState>, 'claims' | 'lines'> {
  id: string;
  version: number;
  lines: number;
}

export class ListPublicity extends Query<Page<ListedPublicity>> {
  constructor(
    readonly status: string | undefined,
    readonly limit: number,
    readonly cursor?: string,
  ) {
    super();
  }
}

@QueryHandler(ListPublicity)
export class ListPublicityHandler implements IQueryHandler<ListPublicity> {
  constructor(private readonly views: PublicityViews) {}

  async execute({ status, limit, cursor }: ListPublicity): Promise<Page<ListedPublicity>> {
    const after = decodeCursor('publicity', { status }, cursor);
    const rows = await this.views.list(status, after, limit + 1);
    const item = ({ id, version, state }: (typeof rows)[number]): ListedPublicity => {
      const { claims: _claims, lines, ...rest } = begun(state);
      return { id, version, ...rest, lines: Object.keys(lines).length };
    };
    return toPage(rows, limit, (row) => row.id, 'publicity', { status }, item);
  }
}

/** Which list a comment is about, for who deals with it: comments are read on their list. */
export class FindPlaceOfComment extends Query<{ publicityId: string }> {
  constructor(readonly id: string) {
    super();
  }
}

@QueryHandler(FindPlaceOfComment)
export class FindPlaceOfCommentHandler implements IQueryHandler<FindPlaceOfComment> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ id }: FindPlaceOfComment): Promise<{ publicityId: string }> {
    const { state } = await this.runner.load(commentDecider, id);
    if (state.status === 'none') throw new NotVisible('comment');
    return { publicityId: state.publicityId };
  }
}

/** What a commenter learns by his receipt: that it came in, and whether it was dealt with. */
export class FindCommentReceipt extends Query<{ status: string; receivedOn: string }> {
  constructor(readonly receipt: string) {
    super();
  }
}

@QueryHandler(FindCommentReceipt)
export class FindCommentReceiptHandler implements IQueryHandler<FindCommentReceipt> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ receipt }: FindCommentReceipt): Promise<{ status: string; receivedOn: string }> {
    const { state } = await this.runner.load(commentDecider, receipt);
    if (state.status === 'none') throw new NotVisible('comment');
    return { status: state.status, receivedOn: state.receivedOn };
  }
}

async function linesOf(views: PublicityViews, state: PublicityState): Promise<PublishedLine[]> {
  const found = await views.lines(Object.keys(state.lines));
  return found.map(({ recipientKind: _kind, ...line }) => ({
    ...line,
    awardName: bothWords('award', line.award),
  }));
}

function commentShown({ id, version, state, words }: CommentRow, whole: boolean): CommentShown {
  const { dossierId, status, receivedOn, finding } = state;
  const { name, phone, address, text } = (words ?? {}) as Record<string, string | undefined>;
  return {
    id,
    version,
    dossierId,
    status,
    receivedOn,
    ...(finding ? { finding, findingName: bothWords('commentFinding', finding) } : {}),
    text: text ?? null,
    ...(whole && name && phone
      ? { commenter: { name, phone, ...(address ? { address } : {}) } }
      : {}),
  };
}
