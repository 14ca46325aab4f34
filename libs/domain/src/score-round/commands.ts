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

export type ScoreRoundCommand =
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
