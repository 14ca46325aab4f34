import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { FindProgress, reports, RunCommendationReport, type Viewer } from '@vinhdanh/application';
import {
  CommendationReportDto,
  CommendationReportQueryDto,
  ProgressDto,
  ProgressQueryDto,
  ReportListItemDto,
} from '@vinhdanh/contracts';
import { Allows, CurrentViewer, Lang } from '../http/decorators.js';
import type { Language } from '../http/language.js';

/** Figures over the lines the caller may see. */
@Controller('api/v1/reports')
export class ReportsController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Allows('report.read')
  list(): { items: ReportListItemDto[] } {
    return { items: reports.map(({ name, title }) => ({ name, title })) };
  }

  /** How long lines took from day to day, how many came and were decided by month, what waits now. */
  @Get('progress')
  @Allows('report.read')
  progress(
    @Query() { source, from, to }: ProgressQueryDto,
    @CurrentViewer() viewer: Viewer,
    @Lang() language: Language,
  ): Promise<ProgressDto> {
    const sources = source ?? (['workflow', 'reported', 'imported'] as const);
    return this.queries.execute(new FindProgress({ from, to, sources }, language, viewer));
  }

  @Get('commendations')
  @Allows('report.read')
  commendations(
    @Query() { source, ...query }: CommendationReportQueryDto,
    @CurrentViewer() viewer: Viewer,
  ): Promise<CommendationReportDto> {
    return this.queries.execute(new RunCommendationReport({ ...query, sources: source }, viewer));
  }
}
