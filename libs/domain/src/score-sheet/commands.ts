import type { ScoreSheet } from '../scoring/sheet.js';
import type { ScorePurpose } from './state.js';

export interface DefineScoreSheet {
  type: 'define';
  purpose: ScorePurpose;
  /** First ISO day it may be scored by. */
  from: string;
  sheet: ScoreSheet;
}
/** A new wording; what was scored by an older one stays as it was. */
export interface ReviseScoreSheet {
  type: 'revise';
  from: string;
  sheet: ScoreSheet;
  reason: string;
}
export interface RetireScoreSheet {
  type: 'retire';
  /** Last ISO day. */
  on: string;
  reason: string;
}
export type ScoreSheetCommand = DefineScoreSheet | ReviseScoreSheet | RetireScoreSheet;
