import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { FindQuotas, RankCandidates, type Viewer } from '@vinhdanh/application';
import { QuotaQueryDto, RankQueryDto } from '@vinhdanh/contracts';
import { fieldProblem } from '../documents/one-upload.js';
import { Allows, CurrentViewer } from '../http/decorators.js';

/** Limits in force, and how much of each is used, proposed and left. */
@Controller('api/v1/quotas')
export class QuotasController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Allows('quota.read')
  list(@Query() { round, year, unit, award }: QuotaQueryDto, @CurrentViewer() viewer: Viewer) {
    if ((round === undefined) === (year === undefined)) throw fieldProblem('round', 'isDefined');
    return this.queries.execute(
      new FindQuotas({ roundId: round, year, award, unitId: unit }, viewer),
    );
  }

  /** Lines still without a place, in the order of the law's preferences, each with its reasons. */
  @Get('candidates')
  @Allows('quota.read')
  candidates(@Query() { award, year, unit }: RankQueryDto, @CurrentViewer() viewer: Viewer) {
    return this.queries.execute(new RankCandidates({ award, year, unitId: unit }, viewer));
  }
}
