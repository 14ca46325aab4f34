import type { ScoreSheet } from '../scoring/sheet.js';

/** What a sheet scores: the yearly comparison of a cluster, a movement, or initiatives. */
export const SCORE_PURPOSES = ['cluster', 'movement', 'initiative'] as const;
export type ScorePurpose = (typeof SCORE_PURPOSES)[number];

/** A wording of a sheet, in force from an ISO day on. */
export interface SheetVersion {
  from: string;
  sheet: ScoreSheet;
  /** Why it replaced the one before. */
  reason?: string;
}

/** A score sheet (bảng điểm thi đua) through the years. */
export interface ScoreSheetState {
  status: 'none' | 'defined' | 'retired';
  purpose: ScorePurpose;
  /** Ordered by `from`. */
  versions: SheetVersion[];
  /** Last ISO day it may be scored by. */
  retiredOn?: string;
}

export const noScoreSheet: ScoreSheetState = { status: 'none', purpose: 'cluster', versions: [] };

/** The wording in force on an ISO day. */
export function sheetOn(state: ScoreSheetState, on: string): ScoreSheet | undefined {
  if (state.retiredOn !== undefined && on > state.retiredOn) return undefined;
  return state.versions.findLast(({ from }) => from <= on)?.sheet;
}
