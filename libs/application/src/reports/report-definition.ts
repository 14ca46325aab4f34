import type { ViewScope } from '@vinhdanh/domain';
import type { ReportViews } from '../ports/report-views.js';
import type { Bilingual } from './commendation-report.js';

/** A report: parameters in, an answer that stands by itself out. */
export interface ReportDefinition<P extends object, R extends object> {
  /** Last part of its address. */
  name: string;
  title: Bilingual;
  run(views: ReportViews, scope: ViewScope, parameters: P): Promise<R>;
}
