import type { ScoreRoundState, ScoreSheetState } from '@vinhdanh/domain';

export interface ScoreSheetRow {
  id: string;
  version: number;
  state: ScoreSheetState;
}
export interface ScoreRoundRow {
  id: string;
  version: number;
  state: ScoreRoundState;
}
export interface ScoreRoundFilter {
  year?: number;
  status?: 'open' | 'concluded';
  sheetId?: string;
}

/** Score sheets and what was scored by them. */
export abstract class ScoringViews {
  abstract sheets(after: string | undefined, limit: number): Promise<ScoreSheetRow[]>;
  abstract sheet(id: string): Promise<ScoreSheetRow | undefined>;
  abstract rounds(
    filter: ScoreRoundFilter,
    after: string | undefined,
    limit: number,
  ): Promise<ScoreRoundRow[]>;
  abstract round(id: string): Promise<ScoreRoundRow | undefined>;
}
