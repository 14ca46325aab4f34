import { Body, Controller, Get, Header, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  CancelDueList,
  FindDueList,
  ListDueLists,
  ListDueRows,
  RequestDueList,
  type RunContext,
  type Viewer,
} from '@vinhdanh/application';
import { DueRowsQueryDto, PageQueryDto, RequestDueListDto } from '@vinhdanh/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answer } from '../http/command-answer.js';
import { Allows, Ctx, CurrentViewer, Id } from '../http/decorators.js';
import { EVENT_STREAM, EventStreams } from '../http/event-streams.js';
import { untilAtRest } from '../http/until-at-rest.js';
import { placeOf } from './due-place.js';

/** Who is due in a place of any size: asked for once, read page by page. */
@Controller('api/v1/due-lists')
export class DueListsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly streams: EventStreams,
  ) {}

  /** Looks everybody over in the background; see `progress`. */
  @Post()
  @Allows('due.request')
  async request(
    @Body() body: RequestDueListDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const { year, awards } = body;
    const wish = { place: placeOf(body), year, ...(awards ? { awards } : {}) };
    return answer(await this.commands.execute(new RequestDueList(wish, viewer, context)));
  }

  @Get()
  @Allows('due.read')
  list(@Query() { limit, cursor }: PageQueryDto, @CurrentViewer() viewer: Viewer) {
    return this.queries.execute(new ListDueLists(limit, cursor, viewer));
  }

  /** How it stands, with its figures by award and standing. */
  @Get(':id')
  @Allows('due.read')
  find(@Id() id: string, @CurrentViewer() viewer: Viewer) {
    return this.queries.execute(new FindDueList(id, viewer));
  }

  @Get(':id/rows')
  @Allows('due.read')
  rows(@Id() id: string, @Query() query: DueRowsQueryDto, @CurrentViewer() viewer: Viewer) {
    const { limit, cursor, ...filter } = query;
    return this.queries.execute(new ListDueRows(id, filter, limit, cursor, viewer));
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @Allows('due.request')
  async cancel(@Id() id: string, @CurrentViewer() viewer: Viewer, @Ctx() context: RunContext) {
    return answer(await this.commands.execute(new CancelDueList(id, viewer, context)));
  }

  /** Server-sent events while the work goes on; ends with it. */
  @Get(':id/progress')
  @Header('content-type', EVENT_STREAM)
  @Allows('due.read')
  async progress(
    @Id() id: string,
    @CurrentViewer() viewer: Viewer,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    // Before the stream begins, so that a hidden list is an ordinary 404.
    await this.queries.execute(new FindDueList(id, viewer));
    return this.streams.send(request, reply, (signal) =>
      untilAtRest(() => this.standing(id, viewer), signal),
    );
  }

  private async standing(id: string, viewer: Viewer) {
    const row = await this.queries.execute(new FindDueList(id, viewer));
    const { version, total, done, found, missed, state } = row;
    const data = { id, version, status: state.status, total, done, found, missed };
    return { data, atRest: state.status !== 'running' };
  }
}
