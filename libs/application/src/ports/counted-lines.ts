import type { RecordSource } from '@vinhdanh/domain';
import type { ProgressStretch } from './progress-views.js';
import type { ReportBasis, ReportStatus } from './report-views.js';

/** The lines a figure of a report counts. */
export interface CountedLines {
  /** ISO days, both included. */
  from: string;
  to: string;
  sources: readonly RecordSource[];
  /** Lines that came so far, or that a stretch of ended for in the period. */
  of: { reached: ReportStatus; basis: ReportBasis } | { stretch: ProgressStretch };
  /** Award they count for then: what was granted may be another than what was proposed. */
  award?: string;
  recipientKinds?: readonly string[];
  /** Position classes that count together, or those of no group. */
  classes?: { among: readonly string[] } | { outside: readonly string[] };
}
