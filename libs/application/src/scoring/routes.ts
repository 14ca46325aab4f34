import type { ScoreRoundEventData, ScoreSheetEventData } from '@vinhdanh/domain';
import type { RouteTable } from '../process/route-table.js';

type ScoringEventType = keyof ScoreSheetEventData | keyof ScoreRoundEventData;

/** A result goes into the subject's record; everything else is only written down. */
export const scoringRoutes: Record<ScoringEventType, RouteTable[string]> = {
  'score-sheet.defined': null,
  'score-sheet.revised': null,
  'score-sheet.retired': null,
  'score-round.opened': null,
  'score-round.marked': null,
  'score-round.measured': null,
  'score-round.concluded': null,
  'score-round.reopened': null,
  'score-round.self-scored': null,
  'score-round.peer-scored': null,
  'score-round.explained': null,
  'score-round.disputed': null,
  'score-round.dispute-settled': null,
  'score-round.result-recorded': ({ data }) => [
    { queue: 'documents', kind: 'record-score-result', data },
  ],
};
