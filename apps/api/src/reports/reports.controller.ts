import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { reports, RunCommendationReport, type Viewer } from '@vinhdanh/application';
import {
  CommendationReportDto,
  CommendationReportQueryDto,
  ReportListItemDto,
} from '@vinhdanh/contracts';
import { Allows, CurrentViewer } from '../http/decorators.js';

/** Figures over the lines the caller may see. */
@Controller('api/v1/reports')
export class ReportsController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Allows('report.read')
  list(): { items: ReportListItemDto[] } {
    return { items: reports.map(({ name, title }) => ({ name, title })) };
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
