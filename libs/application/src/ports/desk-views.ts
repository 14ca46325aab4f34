import type { ViewScope } from '@vinhdanh/domain';

/** What a list of who is due said at the last count. */
export interface MissedFigure {
  count: number;
  listId: string;
}

/** Counts for somebody's first screen; each is the length of the list its tile opens. */
export abstract class DeskViews {
  /** Letters being drafted in these very units. */
  abstract drafts(unitIds: readonly string[]): Promise<number>;
  /** Lines filed by units below these, which their own unit has not let go yet. */
  abstract below(scope: ViewScope, unitIds: readonly string[]): Promise<number>;
  /** From the newest finished list of a year for one of these units; undefined without one. */
  abstract missed(unitIds: readonly string[], year: number): Promise<MissedFigure | undefined>;
  /** Acts of the province before their signature, with the lines on them. */
  abstract toSign(): Promise<{ acts: number; lines: number }>;
  /** Entries of the log since an instant (ISO). */
  abstract entriesSince(instant: string): Promise<number>;
  /** Work of all roles past its day (ISO); `all` counts also what few may know of. */
  abstract late(scope: ViewScope, today: string, all: boolean): Promise<number>;
  /** Rows no worker could do. */
  abstract dead(): Promise<number>;
}
