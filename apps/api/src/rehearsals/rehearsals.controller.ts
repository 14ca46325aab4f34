import { Body, Controller, Get, Header, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  CancelRehearsal,
  FindRehearsal,
  ListFlips,
  ListRehearsals,
  RequestRehearsal,
  type RehearsalRow,
  type RunContext,
} from '@vinhdanh/application';
import {
  FlipPageDto,
  FlipQueryDto,
  PageQueryDto,
  RehearsalDetailDto,
  RehearsalPageDto,
  RequestRehearsalDto,
  type RehearsalDto,
} from '@vinhdanh/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answer } from '../http/command-answer.js';
import { Allows, Ctx, Id } from '../http/decorators.js';
import { EVENT_STREAM, EventStreams } from '../http/event-streams.js';
import { untilAtRest } from '../http/until-at-rest.js';

/** A law change tried on closed lines: it changes nothing. */
@Controller('api/v1/rehearsals')
export class RehearsalsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly streams: EventStreams,
  ) {}

  /**
   * Weighs the lines filed in the period, and closed since, under another edition, from the inputs
   * recorded when they were checked. It goes on in the background; see `progress`.
   */
  @Post()
  @Allows('rehearsal.request')
  async request(@Body() body: RequestRehearsalDto, @Ctx() context: RunContext) {
    const { from, to, edition, awards } = body;
    const fields = { from, to, edition, ...(awards ? { awards } : {}) };
    return answer(await this.commands.execute(new RequestRehearsal(fields, context)));
  }

  @Get()
  @Allows('rehearsal.read')
  async list(@Query() { limit, cursor }: PageQueryDto): Promise<RehearsalPageDto> {
    const page = await this.queries.execute(new ListRehearsals(limit, cursor));
    return { ...page, items: page.items.map(shown) };
  }

  /** How it stands, and how many verdicts each criterion flips. */
  @Get(':id')
  @Allows('rehearsal.read')
  async find(@Id() id: string): Promise<RehearsalDetailDto> {
    const { summary, ...row } = await this.queries.execute(new FindRehearsal(id));
    return { ...shown(row), summary };
  }

  /** Verdicts that flip, with the criteria that flip them. */
  @Get(':id/flips')
  @Allows('rehearsal.read')
  flips(@Id() id: string, @Query() query: FlipQueryDto): Promise<FlipPageDto> {
    const { award, criterion, limit, cursor } = query;
    return this.queries.execute(new ListFlips(id, { award, criterion }, limit, cursor));
  }

  /** Stops it; what it found so far stays. */
  @Post(':id/cancel')
  @HttpCode(200)
  @Allows('rehearsal.cancel')
  async cancel(@Id() id: string, @Ctx() context: RunContext) {
    return answer(await this.commands.execute(new CancelRehearsal(id, context)));
  }

  /** Server-sent events while it runs; ends with it. */
  @Get(':id/progress')
  @Header('content-type', EVENT_STREAM)
  @Allows('rehearsal.read')
  async progress(@Id() id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    // Before the stream begins, so that an unknown one is an ordinary 404.
    await this.queries.execute(new FindRehearsal(id));
    return this.streams.send(request, reply, (signal) =>
      untilAtRest(() => this.standing(id), signal),
    );
  }

  private async standing(id: string) {
    const { summary: _, ...row } = await this.queries.execute(new FindRehearsal(id));
    const { version, status, total, done, flips, withoutInputs } = shown(row);
    const data = { id, version, status, total, done, flips, withoutInputs };
    return { data, atRest: status !== 'running' };
  }
}

/** Figures of the work going on stand beside what was asked for. */
function shown({
  id,
  version,
  state,
  total,
  done,
  flips,
  withoutInputs,
}: RehearsalRow): RehearsalDto {
  const { status, from, to, edition, awards, requestedBy, requestedAt, endedAt, failure } = state;
  return {
    id,
    version,
    status,
    from,
    to,
    edition,
    ...(awards ? { awards } : {}),
    requestedBy,
    requestedAt,
    ...(endedAt ? { endedAt } : {}),
    total,
    done,
    flips,
    withoutInputs,
    ...(failure ? { failure } : {}),
  };
}
