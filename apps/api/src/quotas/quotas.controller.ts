import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  ConfirmQuota,
  FindQuotas,
  RankCandidates,
  type RunContext,
  type Viewer,
} from '@vinhdanh/application';
import { ConfirmQuotaDto, QuotaQueryDto, RankQueryDto } from '@vinhdanh/contracts';
import { fieldProblem } from '../documents/one-upload.js';
import { answer } from '../http/command-answer.js';
import { Allows, Ctx, CurrentViewer } from '../http/decorators.js';
import { plain } from '../http/plain.js';

/** Limits in force, and how much of each is used, proposed and left. */
@Controller('api/v1/quotas')
export class QuotasController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Allows('quota.read')
  list(
    @Query() { round, year, unit, award, letter }: QuotaQueryDto,
    @CurrentViewer() viewer: Viewer,
  ) {
    if ((round === undefined) === (year === undefined)) throw fieldProblem('round', 'isDefined');
    return this.queries.execute(
      new FindQuotas({ roundId: round, year, award, unitId: unit, letterId: letter }, viewer),
    );
  }

  /** Lines still without a place, in the order of the law's preferences, each with its reasons. */
  @Get('candidates')
  @Allows('quota.read')
  candidates(@Query() { award, year, unit }: RankQueryDto, @CurrentViewer() viewer: Viewer) {
    return this.queries.execute(new RankCandidates({ award, year, unitId: unit }, viewer));
  }

  /** Says that a limit nobody has checked holds here; from then on it keeps lines back. */
  @Post('confirm')
  @HttpCode(200)
  @Allows('quota.confirm')
  async confirm(
    @Body() { round, year, unit, award, rule, confirmation }: ConfirmQuotaDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    if ((round === undefined) === (year === undefined)) throw fieldProblem('round', 'isDefined');
    const named = { roundId: round, year, unitId: unit, award, rule };
    const order = new ConfirmQuota(named, plain(confirmation), viewer, context);
    return answer(await this.commands.execute(order));
  }
}
