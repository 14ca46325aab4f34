import type { Launcher, MovementReview, MovementResult } from '../movement/vocabulary.js';
import type { ScorePurpose } from '../score-sheet/state.js';
import type { CandidateScore, ScoredGroup } from '../scoring/score-candidates.js';
import { scoreCandidates } from '../scoring/score-candidates.js';
import type { Mark, ScoreSheet } from '../scoring/sheet.js';

/** What a round of scoring is of. */
export interface ScoredMatter {
  purpose: ScorePurpose;
  /** Level of the cluster or bloc; needed for purpose `cluster`. */
  cluster?: 'province' | 'central';
  /** Of a movement: who launched it, whole years it has run, and which review this is. */
  movement?: { launchedBy: Launcher; years: number; review: MovementReview };
}

export interface ScoreRoundState extends ScoredMatter, ScoredGroup {
  status: 'none' | 'open' | 'concluded';
  title: string;
  /** Merit year. */
  year: number;
  /** Sheet scored by, as it was worded on `on`. */
  sheetId: string;
  sheet: ScoreSheet;
  /** ISO day whose wording holds. */
  on: string;
  /** Subjects scored, in the order they were named. */
  candidates: string[];
  /** Accounts whose marks are waited for; whoever may mark if empty. */
  evaluators: string[];
  marks: Record<string, Record<string, Record<string, Mark>>>;
  measured: Record<string, Record<string, { target?: number; actual: number }>>;
  /** ISO day. */
  concludedOn?: string;
  /** As they stood when it was concluded. */
  scores?: CandidateScore[];
  /** What was made of it, by subject. */
  results: Record<string, MovementResult>;
  /** What candidates gave themselves, by criterion. */
  self?: Record<string, Record<string, Mark>>;
  /** What candidates gave one another: of whom, then by whom. */
  peers?: Record<string, Record<string, Record<string, Mark>>>;
  explanations?: { subjectId: string; criterion?: string; text: string; at: string }[];
  /** In the order they were raised; the first is number 1. */
  disputes?: ScoreDispute[];
}

export interface ScoreDispute {
  subjectId: string;
  criterion?: string;
  grounds: string;
  /** ISO instant. */
  at: string;
  settled?: { upheld: boolean; why: string; reference: string };
}

/** Disputes nobody has settled yet. */
export const openDisputes = ({ disputes = [] }: Pick<ScoreRoundState, 'disputes'>) =>
  disputes.filter(({ settled }) => settled === undefined);

const nothing: ScoreSheet = {
  ...{ code: '', name: { vi: '', en: '' }, source: '', verified: false },
  ...{ criteria: [], decimals: 0, bands: [] },
};

export const noScoreRound: ScoreRoundState = {
  ...{ status: 'none', purpose: 'cluster', title: '', year: 0, sheetId: '', on: '' },
  ...{ sheet: nothing, candidates: [], evaluators: [], marks: {}, measured: {}, results: {} },
};

/** Scores as concluded, or as they stand now. */
export const scoresOf = (state: ScoreRoundState): CandidateScore[] =>
  state.scores ?? scoreCandidates(state);
