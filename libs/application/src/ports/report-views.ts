import type { PositionMapping, RecordSource, ViewScope } from '@vinhdanh/domain';

export const REPORT_BASES = ['merit', 'proposed', 'decided', 'promulgated'] as const;
/** Which of a line's days must lie in the period. */
export type ReportBasis = (typeof REPORT_BASES)[number];

export const REPORT_STATUSES = ['proposed', 'passed', 'submitted', 'granted', 'net'] as const;
/** How far a line must have come; `net` is granted and not annulled since. */
export type ReportStatus = (typeof REPORT_STATUSES)[number];

export const REPORT_COUNTS = ['awards', 'recipients'] as const;
export type ReportCount = (typeof REPORT_COUNTS)[number];

export const REPORT_STRUCTURES = ['then', 'now'] as const;
/** Under which bodies a line counts: those of its own day, or those that go on in their place. */
export type ReportStructure = (typeof REPORT_STRUCTURES)[number];

/**
 * Narrows a count to some units: `under` one body by the management line of each line's own day, or
 * the units named, however they were managed then.
 */
export interface UnitSelection {
  under?: string;
  unitIds?: readonly string[];
}

export interface TotalsQuery extends UnitSelection {
  /** ISO days, both included. */
  from: string;
  to: string;
  basis: ReportBasis;
  status: ReportStatus;
  count: ReportCount;
  sources: readonly RecordSource[];
  mappings: readonly PositionMapping[];
}

/** A count by award and recipient kind, or by a mapping's group of position classes within it. */
export interface TotalCell {
  award: string;
  level: string;
  recipientKind: string;
  /** Whether this cell is one group of a finer split; its `group` is null for unknown classes. */
  split: boolean;
  group: string | null;
  count: number;
}

/** Lines of these awards and recipients are counted otherwise than they are listed. */
export type UnlistedCell = Pick<TotalCell, 'award' | 'recipientKind'>;

export abstract class ReportViews {
  /** Counts of the lines a scope may see. */
  abstract totals(scope: ViewScope, query: TotalsQuery): Promise<TotalCell[]>;
  /** The same counts by unit of the line's own day. */
  abstract byUnit(
    scope: ViewScope,
    query: TotalsQuery,
  ): Promise<{ unitId: string; count: number }[]>;
  /** Of the counts by award and recipient, those that no list of dossiers shows the scope exactly. */
  abstract unlisted(scope: ViewScope, query: TotalsQuery): Promise<UnlistedCell[]>;
}
