import type { RecordSource, ViewScope } from '@vinhdanh/domain';

export interface ProgressQuery {
  /** ISO days, both included. */
  from: string;
  to: string;
  sources: readonly RecordSource[];
}

export const PROGRESS_STRETCHES = [
  'proposed-passed',
  'passed-decided',
  'decided-promulgated',
  'proposed-decided',
  'submitted-decided',
] as const;
/** Between which two days of a line time is taken. */
export type ProgressStretch = (typeof PROGRESS_STRETCHES)[number];

/** Days that lines took for a stretch that ended in the period. */
export interface Turnaround {
  stretch: ProgressStretch;
  lines: number;
  /** Days: half of the lines took no longer, nine in ten no longer, the longest. */
  median: number;
  ninth: number;
  longest: number;
}

export interface MonthFlow {
  /** YYYY-MM */
  month: string;
  proposed: number;
  decided: number;
}

/** What waits now, by stage and by who holds it; `holder` null: nobody. */
export interface Workload {
  stage: string;
  holder: { id: string; name: string } | null;
  waiting: number;
  overdue: number;
}

/** How long lines take and how much waits, over what a scope may see. */
export abstract class ProgressViews {
  abstract turnaround(scope: ViewScope, query: ProgressQuery): Promise<Turnaround[]>;
  /** By month, oldest first; months without a line are left out. */
  abstract flow(scope: ViewScope, query: ProgressQuery): Promise<MonthFlow[]>;
  /** Figures that no list of dossiers shows exactly, as `stretch:…` and `proposed:2019-03`. */
  abstract unlisted(scope: ViewScope, query: ProgressQuery): Promise<ReadonlySet<string>>;
  /** `all` counts also work whose very existence few may know of. */
  abstract workload(scope: ViewScope, today: string, all: boolean): Promise<Workload[]>;
}
