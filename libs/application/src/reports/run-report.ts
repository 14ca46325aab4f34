import { vietnamDay } from '@vinhdanh/domain';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Viewer } from '../access/viewer.js';
import { Clock } from '../ports/clock.js';
import { OrganisationViews } from '../ports/organisation-views.js';
import { ReportViews } from '../ports/report-views.js';
import type { CommendationReport } from './commendation-report.js';
import { commendations, type CommendationParameters } from './commendations.js';
import { ReportUnits } from './report-units.js';

export type ReportQuestion = Omit<CommendationParameters, 'selection' | 'byUnit'> & {
  /** Unit it is narrowed to, with all it manages. */
  unit?: string;
  by?: 'unit';
};

/** The commendation report as far as the viewer may see the lines behind it. */
export class RunCommendationReport extends Query<CommendationReport> {
  constructor(
    readonly question: ReportQuestion,
    readonly viewer: Pick<Viewer, 'scope'>,
  ) {
    super();
  }
}

@QueryHandler(RunCommendationReport)
export class RunCommendationReportHandler implements IQueryHandler<RunCommendationReport> {
  constructor(
    private readonly views: ReportViews,
    private readonly organisations: OrganisationViews,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainRejectionError `no-such-organisation`, `period-ends-before-it-begins` */
  async execute({ question, viewer }: RunCommendationReport): Promise<CommendationReport> {
    const { unit, by, ...parameters } = question;
    const today = vietnamDay(this.clock.now());
    const rows = await this.organisations.all();
    const units = new ReportUnits(rows, parameters.structure ?? 'then', parameters.to, today);
    const asked = unit === undefined ? undefined : units.asked(unit);
    const { counts, ...report } = await commendations.run(this.views, viewer.scope, {
      ...parameters,
      selection: asked?.selection,
      byUnit: by === 'unit',
    });
    return {
      ...report,
      ...(asked ? { unit: asked.unit } : {}),
      ...(counts ? { units: units.parts(counts) } : {}),
    };
  }
}
