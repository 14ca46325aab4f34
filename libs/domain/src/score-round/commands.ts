import type { MovementResult } from '../movement/vocabulary.js';
import type { ScoreSheet } from '../scoring/sheet.js';
import type { ScoredMatter } from './state.js';

export interface OpenScoreRound extends Omit<ScoredMatter, 'purpose'> {
  type: 'open';
  title: string;
  year: number;
  sheetId: string;
  /** ISO day whose wording of the sheet holds. */
  on: string;
  candidates: string[];
  evaluators: string[];
}
/** What the actor gives one candidate; criteria named again get their new mark. */
export interface MarkCandidate {
  type: 'mark';
  subjectId: string;
  marks: Record<string, unknown>;
}
/** Results of a measured criterion; who has no target is compared with the others without one. */
export interface MeasureCandidates {
  type: 'measure';
  criterion: string;
  results: { subjectId: string; target?: number; actual: number }[];
}
export interface ConcludeScoring {
  type: 'conclude';
  /** ISO day. */
  on: string;
}
export interface ReopenScoring {
  type: 'reopen';
  reason: string;
}
/** Who was found leading, typical, or voted; it goes into their records. */
export interface RecordScoreResults {
  type: 'record-results';
  results: { subjectId: string; result: MovementResult }[];
  /** Number of the paper that says so. */
  reference: string;
}

/** What a unit gives itself; measured criteria take points, too. It does not count. */
export interface ScoreOneself {
  type: 'score-self';
  subjectId: string;
  marks: Record<string, unknown>;
}
/** What one of the candidates gives another; it does not count either. */
export interface ScorePeer {
  type: 'score-peer';
  subjectId: string;
  /** The candidate that gives them. */
  peerId: string;
  marks: Record<string, unknown>;
}
/** The unit's own word on its result, on one criterion or on the whole. */
export interface ExplainScore {
  type: 'explain';
  subjectId: string;
  criterion?: string;
  text: string;
}
/** The unit does not agree with what was concluded. */
export interface DisputeScore {
  type: 'dispute';
  subjectId: string;
  criterion?: string;
  grounds: string;
}
/** Upheld, the scoring is open again for the marks to be put right. */
export interface SettleDispute {
  type: 'settle-dispute';
  /** Place in the list of disputes, from 1. */
  number: number;
  upheld: boolean;
  why: string;
  /** Number of the minutes or letter. */
  reference: string;
}

export type ScoreRoundCommand =
  | ScoreOneself
  | ScorePeer
  | ExplainScore
  | DisputeScore
  | SettleDispute
  | OpenScoreRound
  | MarkCandidate
  | MeasureCandidates
  | ConcludeScoring
  | ReopenScoring
  | RecordScoreResults;

/** For `open`: the sheet in force that day, if there is one. */
export interface ScoreRoundPolicy {
  sheet?: ScoreSheet;
  purpose?: ScoredMatter['purpose'];
}
