import type { Answer } from '../api/answers';
import type { Status } from '../words/codes';
import { speaker, type Phrase } from '../words/in-both';

export type Mark =
  { points: number } | { met: boolean } | { times: number } | { notAssigned: true };

export type Criterion = Sheet['criteria'][number];
export type Sheet = ScoreRound['sheet'];
export type Score = NonNullable<Scorecard['self']>;
export type Dispute = NonNullable<ScoreRound['disputes']>[number];
export type ScoreRound = Answer<'/score-rounds/{id}'>;
export type Scorecard = Answer<'/score-rounds/{id}/scorecards/{subjectId}'>;

export const ROUND_STATUS: Record<string, Status> = {
  open: {
    name: ['Đang chấm', 'Being scored'],
    holder: ['Hội đồng chấm', 'Evaluators'],
    colour: 'blue',
  },
  concluded: { name: ['Đã kết luận', 'Concluded'], holder: ['', ''], colour: 'green' },
};
export const PURPOSE: Record<string, Phrase> = {
  cluster: ['Cụm, khối thi đua', 'Cluster or bloc'],
  movement: ['Phong trào thi đua', 'Movement'],
  initiative: ['Sáng kiến', 'Initiative'],
};
export const scoreWords = speaker({
  erased: ['(đã xóa)', '(erased)'],
  notAssigned: ['không giao', 'not assigned'],
});
