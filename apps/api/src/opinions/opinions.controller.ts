import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  AskForOpinion,
  FindOpinion,
  GiveOpinion,
  ListOpinionKinds,
  ListOpinions,
  ProceedWithoutOpinion,
  type RunContext,
  type Viewer,
} from '@vinhdanh/application';
import {
  AskForOpinionDto,
  GiveOpinionDto,
  OpinionQueryDto,
  ProceedWithoutOpinionDto,
} from '@vinhdanh/contracts';
import { answer } from '../http/command-answer.js';
import { Allows, Ctx, CurrentViewer, Id } from '../http/decorators.js';

/**
 * Bodies asked about lines: agencies (hiệp y), the initiative council, the People's Committee, the
 * Party standing committee. A body asked sees its own questions and nothing else.
 */
@Controller('api/v1/opinions')
export class OpinionsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Post()
  @Allows('opinion.ask')
  async ask(
    @Body() { effectiveOn: _day, ...fields }: AskForOpinionDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    return answer(await this.commands.execute(new AskForOpinion(fields, viewer, context)));
  }

  @Get()
  @Allows('opinion.read')
  list(@Query() query: OpinionQueryDto, @CurrentViewer() viewer: Viewer) {
    const { status, stepKind, limit, cursor } = query;
    return this.queries.execute(new ListOpinions({ status, stepKind }, viewer, limit, cursor));
  }

  /** What bodies are asked for. */
  @Get('kinds')
  @Allows('opinion.read')
  async kinds() {
    return { items: await this.queries.execute(new ListOpinionKinds()) };
  }

  /** With the answers that may be given, and what the one who asks may do. */
  @Get(':id')
  @Allows('opinion.read')
  find(@Id() id: string, @CurrentViewer() viewer: Viewer) {
    return this.queries.execute(new FindOpinion(id, viewer));
  }

  /** The body's own answer, or an officer's record of the paper it answered with. */
  @Post(':id/answer')
  @HttpCode(200)
  @Allows('opinion.answer')
  async answer(
    @Id() id: string,
    @Body() { items, paper }: GiveOpinionDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const given = {
      items: items.map(({ work, ...item }) => ({
        ...item,
        ...(work ? { work: { ...work } } : {}),
      })),
      ...(paper ? { paper: { ...paper } } : {}),
    };
    return answer(await this.commands.execute(new GiveOpinion(id, given, viewer, context)));
  }

  /** A named officer goes on in spite of silence or of an answer against. */
  @Post(':id/proceed')
  @HttpCode(200)
  @Allows('opinion.proceed')
  async proceed(
    @Id() id: string,
    @Body() { dossierIds, reason }: ProceedWithoutOpinionDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const fields = { dossierIds, reason };
    return answer(
      await this.commands.execute(new ProceedWithoutOpinion(id, fields, viewer, context)),
    );
  }
}
