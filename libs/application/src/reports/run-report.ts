import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Viewer } from '../access/viewer.js';
import { ReportViews } from '../ports/report-views.js';
import type { CommendationReport } from './commendation-report.js';
import { commendations, type CommendationParameters } from './commendations.js';

/** The commendation report as far as the viewer may see the lines behind it. */
export class RunCommendationReport extends Query<CommendationReport> {
  constructor(
    readonly parameters: CommendationParameters,
    readonly viewer: Pick<Viewer, 'scope'>,
  ) {
    super();
  }
}

@QueryHandler(RunCommendationReport)
export class RunCommendationReportHandler implements IQueryHandler<RunCommendationReport> {
  constructor(private readonly views: ReportViews) {}

  execute({ parameters, viewer }: RunCommendationReport): Promise<CommendationReport> {
    return commendations.run(this.views, viewer.scope, parameters);
  }
}
