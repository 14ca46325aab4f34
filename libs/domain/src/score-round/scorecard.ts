import { scoreSheet, type SheetScore } from '../scoring/score-sheet.js';
import type { CandidateScore } from '../scoring/score-candidates.js';
import { scoresOf, type ScoreDispute, type ScoreRoundState } from './state.js';

/** What a candidate was given, by itself, by its peers and by the cluster, side by side. */
export interface Scorecard {
  subjectId: string;
  self?: SheetScore;
  peers: { peerId: string; score: SheetScore }[];
  /** The score that counts. */
  cluster?: CandidateScore;
  explanations: { criterion?: string; text: string; at: string }[];
  disputes: (ScoreDispute & { number: number })[];
}

export function scorecardOf(state: ScoreRoundState, subjectId: string): Scorecard {
  const { sheet, self, peers, explanations = [], disputes = [] } = state;
  const own = self?.[subjectId];
  const cluster = scoresOf(state).find((one) => one.subjectId === subjectId);
  return {
    subjectId,
    ...(own ? { self: scoreSheet(sheet, own) } : {}),
    peers: Object.entries(peers?.[subjectId] ?? {}).map(([peerId, marks]) => ({
      peerId,
      score: scoreSheet(sheet, marks),
    })),
    ...(cluster ? { cluster } : {}),
    explanations: explanations
      .filter((one) => one.subjectId === subjectId)
      .map(({ subjectId: _id, ...one }) => one),
    disputes: disputes
      .map((one, i) => ({ ...one, number: i + 1 }))
      .filter((one) => one.subjectId === subjectId),
  };
}
