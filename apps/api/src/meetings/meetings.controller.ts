import { Body, Controller, Get, Header, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  FindAgendaCandidates,
  FindLivePosition,
  FindReadingRoom,
  MeetingWatch,
  RunMeeting,
  WriteReadingNote,
  type LivePosition,
  type RunContext,
  type Viewer,
} from '@vinhdanh/application';
import {
  CandidateQueryDto,
  FreezeAgendaDto,
  MoveMeetingDto,
  PageQueryDto,
  ReadingNoteDto,
  ReopenAgendaDto,
} from '@vinhdanh/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answer } from '../http/command-answer.js';
import { Allows, Ctx, CurrentViewer, Id, Lang, WithoutKey } from '../http/decorators.js';
import { EVENT_STREAM, EventStreams, type Told } from '../http/event-streams.js';
import type { Language } from '../http/language.js';
import { plain } from '../http/plain.js';
import { sentence } from '../http/rejections.js';

/** How a council meets: what may come before it, its reading room, and where it is now. */
@Controller('api/v1/council-sessions/:id')
export class MeetingsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly streams: EventStreams,
    private readonly watch: MeetingWatch,
  ) {}

  /** Lines that wait, each with whether it could go on the agenda now and which steps are open. */
  @Get('agenda-candidates')
  @Allows('council-session.set-agenda')
  async candidates(
    @Id() id: string,
    @Query() { limit, cursor, roundId, awards }: CandidateQueryDto,
    @CurrentViewer() viewer: Viewer,
    @Lang() language: Language,
  ) {
    const wish = plain({ ...(roundId ? { roundId } : {}), ...(awards ? { awards } : {}) });
    const page = await this.queries.execute(
      new FindAgendaCandidates(id, wish, viewer, limit, cursor),
    );
    const items = page.items.map(({ facts, ...line }) => ({
      ...line,
      ...(line.code ? { facts, message: sentence(line.code, facts ?? {}, language) } : {}),
    }));
    return { ...page, items };
  }

  /** Closes the agenda: nothing joins it, and the papers of every line are fixed by their hashes. */
  @Post('freeze-agenda')
  @HttpCode(200)
  @Allows('meeting.freeze-agenda')
  async freeze(
    @Id() id: string,
    @Body() _body: FreezeAgendaDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const command = { type: 'freeze-agenda' as const };
    const ran = await this.commands.execute(new RunMeeting(id, command, viewer, context));
    return answer(ran, { frozen: ran.state.frozen ?? null });
  }

  @Post('reopen-agenda')
  @HttpCode(200)
  @Allows('meeting.reopen-agenda')
  async reopen(
    @Id() id: string,
    @Body() { reason }: ReopenAgendaDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const command = { type: 'reopen-agenda' as const, reason };
    return answer(await this.commands.execute(new RunMeeting(id, command, viewer, context)));
  }

  /** Moves every member's screen to a line and a phase, or between lines. */
  @Post('move')
  @HttpCode(200)
  @Allows('meeting.move')
  async move(
    @Id() id: string,
    @Body() { phase, dossierId }: MoveMeetingDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const command = { type: 'move' as const, phase, ...(dossierId ? { dossierId } : {}) };
    return answer(await this.commands.execute(new RunMeeting(id, command, viewer, context)));
  }

  /** Server-sent events: where the meeting is, at once and with every move, until it is closed. */
  @Get('live')
  @Header('content-type', EVENT_STREAM)
  @Allows('meeting.attend')
  async live(
    @Id() id: string,
    @CurrentViewer() viewer: Viewer,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    // Before the stream begins, so that a hidden session is an ordinary 404.
    await this.queries.execute(new FindLivePosition(id, viewer));
    return this.streams.send(request, reply, (signal) => this.positions(id, viewer, signal));
  }

  /** Lines and papers before the meeting, with the caller's own notes. */
  @Get('reading-room')
  @Allows('meeting.attend')
  room(
    @Id() id: string,
    @Query() { limit, cursor }: PageQueryDto,
    @CurrentViewer() viewer: Viewer,
  ) {
    return this.queries.execute(new FindReadingRoom(id, viewer, limit, cursor));
  }

  /** Seen by nobody else and no part of the log, hence without a key; the last text stands. */
  @Post('reading-note')
  @WithoutKey()
  @HttpCode(200)
  @Allows('meeting.attend')
  note(
    @Id() id: string,
    @Body() { dossierId, text }: ReadingNoteDto,
    @CurrentViewer() viewer: Viewer,
  ) {
    return this.commands.execute(new WriteReadingNote(id, { dossierId, text }, viewer));
  }

  private async *positions(
    id: string,
    viewer: Viewer,
    signal: AbortSignal,
  ): AsyncGenerator<Told<'position', LivePosition>> {
    let last = '';
    for await (const mark of this.watch.changes(id, signal)) {
      const data = await this.queries.execute(new FindLivePosition(id, viewer));
      const text = JSON.stringify(data);
      // Much that happens in a session moves no screen.
      if (text !== last) yield { event: 'position', id: mark, data };
      last = text;
      if (data.status === 'closed') return;
    }
  }
}
