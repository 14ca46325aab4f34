import { Command, CommandHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { ICommandHandler, IQueryHandler } from '@nestjs/cqrs';
import {
  changedSince,
  dossierDecider,
  lettersOf,
  meetingDecider,
  papersOf,
  papersOfLetter,
  proposalDecider,
  reject,
  type DossierState,
  type FrozenPaper,
  type MeetingState,
  type PaperChange,
  type ProposalState,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { DomainRejectionError, NotVisible } from '../errors.js';
import { decodeCursor, toPage, type Page } from '../paging/cursor.js';
import { CouncilViews, type AgendaRow } from '../ports/council-views.js';
import { MeetingViews, ReadingNotes } from '../ports/meeting-views.js';
import { CommandRunner } from '../run-command.js';
import { MeetingDesk, scopeIn } from './meeting-desk.js';

/** A line of the agenda with its papers, as it lies before one member. */
export interface ReadingLine extends Pick<
  AgendaRow,
  'dossierId' | 'award' | 'recipientKind' | 'unitName' | 'subjectName'
> {
  item: number;
  /** `change` tells how a paper stands to what was frozen; absent while the agenda is open. */
  papers: (FrozenPaper & { change?: PaperChange })[];
  /** Letters it came with, each with its own papers. */
  letters: { proposalId: string; papers: (FrozenPaper & { change?: PaperChange })[] }[];
  /** The viewer's own note; nobody else's is ever here. */
  note: string | null;
}

export interface ReadingRoom {
  sessionId: string;
  status: string;
  frozen: MeetingState['frozen'] | null;
  lines: Page<ReadingLine>;
}

export class FindReadingRoom extends Query<ReadingRoom> {
  constructor(
    readonly sessionId: string,
    readonly viewer: Viewer,
    readonly limit: number,
    readonly cursor?: string,
  ) {
    super();
  }
}

@QueryHandler(FindReadingRoom)
export class FindReadingRoomHandler implements IQueryHandler<FindReadingRoom> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly desk: MeetingDesk,
    private readonly views: CouncilViews,
    private readonly meeting: MeetingViews,
    private readonly notes: ReadingNotes,
  ) {}

  async execute({ sessionId, viewer, limit, cursor }: FindReadingRoom): Promise<ReadingRoom> {
    const session = await this.desk.attended(sessionId, viewer);
    const scope = scopeIn(session, viewer);
    const list = `reading-room:${sessionId}`;
    const after = Number(decodeCursor(list, {}, cursor) ?? 0);
    const numbered = Object.entries(session.agenda.items)
      .filter(([, item]) => item > after)
      .sort(([, a], [, b]) => a - b);
    const [{ state }, rows, frozen, frozenLetters, notes] = await Promise.all([
      this.runner.load(meetingDecider, sessionId),
      this.views.lines(
        scope,
        sessionId,
        numbered.map(([id]) => id),
      ),
      this.meeting.frozen(sessionId),
      this.meeting.frozenLetters(sessionId),
      this.notes.of(viewer.accountId, sessionId),
    ]);
    const rowOf = new Map(rows.map((row) => [row.dossierId, row]));
    const seen = numbered.filter(([id]) => rowOf.has(id)).slice(0, limit + 1);
    const dossiers = await this.runner.loadMany<DossierState>(
      dossierDecider,
      seen.map(([id]) => id),
    );
    const names = new Set([...dossiers.values()].flatMap((one) => lettersOf(one.state)));
    const came = await this.runner.loadMany<ProposalState>(proposalDecider, [...names]);
    const letterOf = (proposalId: string): ReadingLine['letters'][number] => {
      const now = papersOfLetter(came.get(proposalId)?.state ?? proposalDecider.initial);
      const before = frozenLetters.get(proposalId);
      return { proposalId, papers: before ? changedSince(before, now) : now };
    };
    const line = ([id, item]: [string, number]): ReadingLine => {
      const { dossierId, award, recipientKind, unitName, subjectName } = rowOf.get(id)!;
      const who = { dossierId, award, recipientKind, unitName, subjectName };
      const own = dossiers.get(id)?.state ?? dossierDecider.initial;
      const now = papersOf(own);
      const before = frozen.get(id);
      const papers = before ? changedSince(before, now) : now;
      const letters = lettersOf(own).map(letterOf);
      return { ...who, item, papers, letters, note: notes.get(id) ?? null };
    };
    return {
      sessionId,
      status: session.status,
      frozen: state.frozen ?? null,
      lines: toPage(seen, limit, ([, item]) => String(item), list, {}, line),
    };
  }
}

/** One's own note on a line. No command of the log: nobody else ever learns of it. */
export class WriteReadingNote extends Command<{ dossierId: string; text: string }> {
  constructor(
    readonly sessionId: string,
    readonly note: { dossierId: string; text: string },
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@CommandHandler(WriteReadingNote)
export class WriteReadingNoteHandler implements ICommandHandler<WriteReadingNote> {
  constructor(
    private readonly desk: MeetingDesk,
    private readonly views: CouncilViews,
    private readonly notes: ReadingNotes,
  ) {}

  async execute({ sessionId, note, viewer }: WriteReadingNote) {
    const session = await this.desk.attended(sessionId, viewer);
    const { dossierId } = note;
    const text = note.text.trim();
    const scope = scopeIn(session, viewer);
    const [row] = session.agenda.items[dossierId]
      ? await this.views.lines(scope, sessionId, [dossierId])
      : [];
    if (!row) throw new NotVisible('line');
    if (session.status === 'closed' && text !== '')
      throw new DomainRejectionError(
        reject('not-in-this-state', { status: 'closed', allowed: ['convened', 'in-session'] }),
      );
    await this.notes.put(viewer.accountId, sessionId, dossierId, text);
    return { dossierId, text };
  }
}
