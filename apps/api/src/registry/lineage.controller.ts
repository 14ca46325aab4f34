import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  DecideContinuity,
  FindLineage,
  GetLineage,
  PreviewLineage,
  RecordLineage,
  type LineageRow,
  type RunContext,
} from '@vinhdanh/application';
import {
  DecideContinuityDto,
  LineageListQueryDto,
  LineagePreviewDto,
  RecordLineageDto,
  type CommandAnswerDto,
  type LineageDetailDto,
  type LineageDto,
  type LineageListDto,
} from '@vinhdanh/contracts';
import { Allows, answer, Ctx, Id, WithoutKey } from '../http/index.js';

/** Bodies that merge, divide, end, or change name or manager. */
@Controller('api/v1/organisations/lineage')
export class LineageController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  /** What the act would do to lines, letters, rounds, recipients and accounts; writes nothing. */
  @Allows('organisation.preview-lineage')
  @WithoutKey()
  @HttpCode(200)
  @Post('preview')
  preview(@Body() body: RecordLineageDto): Promise<LineagePreviewDto> {
    return this.queries.execute(new PreviewLineage(actOf(body)));
  }

  @Allows('organisation.record-lineage')
  @Post()
  record(@Body() body: RecordLineageDto, @Ctx() ctx: RunContext): Promise<CommandAnswerDto> {
    return this.commands.execute(new RecordLineage(actOf(body), ctx));
  }

  @Allows('organisation.read')
  @Get()
  async list(@Query() { limit }: LineageListQueryDto): Promise<LineageListDto> {
    const rows = await this.queries.execute(new FindLineage(limit));
    return { items: rows.map(toLineage) };
  }

  /** An act, how far the handing over has come, and the roles still held for bodies that ended. */
  @Allows('organisation.preview-lineage')
  @Get(':id')
  async get(@Id() id: string): Promise<LineageDetailDto> {
    const { roles, ...row } = await this.queries.execute(new GetLineage(id));
    return { ...toLineage(row), roles };
  }

  /** The standing body's decision on the consecutive years of a collective. */
  @Allows('organisation.decide-continuity')
  @HttpCode(200)
  @Post(':id/continuity')
  async decide(@Id() id: string, @Body() body: DecideContinuityDto, @Ctx() ctx: RunContext) {
    const { effectiveOn: _day, ...decision } = body;
    return answer(await this.commands.execute(new DecideContinuity(id, decision, ctx)));
  }
}

const actOf = ({ effectiveOn: _day, ...act }: RecordLineageDto) => act;

function toLineage({ id, version, state }: LineageRow): LineageDto {
  const { effectiveOn, document, begun, changes, accounts, status, moved, refused, next } = state;
  return {
    id,
    version,
    inForceFrom: effectiveOn,
    document: document!,
    begun,
    changes: changes.map((change, place) => {
      const continuity = state.continuity[String(place)];
      return continuity ? { ...change, continuity } : change;
    }),
    accounts,
    handover: { status, moved: { ...moved }, refused, ...(next ? { phase: next.phase } : {}) },
  };
}
