import { ChangeScoreRoundHandler, OpenScoreRoundHandler } from './change-score-round.js';
import { ChangeScoreSheetHandler, DefineScoreSheetHandler } from './change-score-sheet.js';
import {
  FindScoreRoundHandler,
  FindScoreSheetHandler,
  ListScoreRoundsHandler,
  ListScoreSheetsHandler,
} from './find-scoring.js';
import { PreviewScoreSheetHandler } from './preview-score-sheet.js';
import { FindScorecardHandler, ScoreAsUnitHandler } from './unit-scoring.js';
import { RecordScoreResultProcessor } from './record-score-result.processor.js';

export { FindScorecard, ScoreAsUnit, type UnitScoring } from './unit-scoring.js';
export { ChangeScoreRound, OpenScoreRound } from './change-score-round.js';
export { ChangeScoreSheet, DefineScoreSheet } from './change-score-sheet.js';
export {
  FindScoreRound,
  FindScoreSheet,
  ListScoreRounds,
  ListScoreSheets,
  type ScoreRoundDetail,
  type ScoreRoundItem,
} from './find-scoring.js';
export { PreviewScoreSheet, type SheetPreview } from './preview-score-sheet.js';
export * from './routes.js';

export const scoringHandlers = [
  DefineScoreSheetHandler,
  ChangeScoreSheetHandler,
  PreviewScoreSheetHandler,
  OpenScoreRoundHandler,
  ChangeScoreRoundHandler,
  ListScoreSheetsHandler,
  FindScoreSheetHandler,
  ListScoreRoundsHandler,
  FindScoreRoundHandler,
  ScoreAsUnitHandler,
  FindScorecardHandler,
];
export const scoringProcessors = [RecordScoreResultProcessor];
