import type { RoundState, ViewScope } from '@vinhdanh/domain';
import type { Listed } from '../paging/cursor.js';

export interface RoundRow {
  id: string;
  version: number;
  state: RoundState;
}

/** A unit that is expected to file in a round, and what has come from it. */
export interface ExpectedUnit {
  unitId: string;
  unitName: string | null;
  /** Day of its first filing, null as long as nothing came. */
  filedOn: string | null;
  proposals: number;
  lines: number;
}

/** Rounds are public to who may sign in, so no scope narrows them. */
export abstract class RoundViews {
  /** Newest first, behind a place. */
  abstract list(
    status: string | undefined,
    after: string | undefined,
    limit: number,
  ): Promise<Listed<RoundRow>[]>;
  abstract find(id: string): Promise<RoundRow | undefined>;
  /**
   * Every expected unit with its filings, the missing ones included; all of them, save the lines a
   * reader is shut out of.
   */
  abstract expected(id: string, scope: ViewScope): Promise<ExpectedUnit[]>;
}
