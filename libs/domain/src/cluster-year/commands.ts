import type { LawCitation } from '../catalogue/citation.js';
import type { ClusterState, Leaders } from '../cluster/state.js';
import type { ScoreRoundState } from '../score-round/state.js';
import type { SlotPlanYear } from '../slot-plan/state.js';
import type { SettledTie } from './ranking.js';
import type { ClusterPaper, Conference, Covenant } from './state.js';

export interface SignCovenant extends Omit<Covenant, 'members'> {
  type: 'sign-covenant';
  clusterId: string;
  year: number;
  /** Whose turn it is by rotation if absent. */
  leaders?: Leaders;
}
export interface NameLeaders extends Leaders {
  type: 'name-leaders';
  reference: string;
}
export interface LinkScoring {
  type: 'link-scoring';
  scoreRoundId: string;
}
/** Ranks members by the concluded scores; again after the scoring was reopened. */
export interface RankClusterMembers {
  type: 'rank';
}
export interface SettleTie extends SettledTie {
  type: 'settle-tie';
}
/** The conference that reviews the year (hội nghị tổng kết). */
export interface CloseClusterYear extends Conference {
  type: 'close';
  minutes: ClusterPaper;
}
export interface AllotSlots {
  type: 'allot-slots';
  cited?: LawCitation;
}
/** A member that declines or may not be proposed leaves its slot to the next. */
export interface PassOver {
  type: 'pass-over';
  subjectId: string;
  reason: string;
  reference: string;
}
/** A line that uses a slot. */
export interface UseSlot {
  type: 'use-slot';
  place: number;
  dossierId: string;
}

export type ClusterYearCommand =
  | SignCovenant
  | NameLeaders
  | LinkScoring
  | RankClusterMembers
  | SettleTie
  | CloseClusterYear
  | AllotSlots
  | PassOver
  | UseSlot;

/** What the rules need of a line. */
export interface SlotLine {
  subjectId: string;
  award: string;
  /** ISO days. */
  meritFrom: string;
  meritTo: string;
  /** Ended without an award. */
  over: boolean;
}

/** What stands outside the stream; each command reads its own part. */
export interface ClusterYearPolicy {
  /** sign-covenant, name-leaders, link-scoring. */
  cluster?: ClusterState;
  /** link-scoring, rank, allot-slots. */
  round?: ScoreRoundState;
  /** allot-slots: the plan of the level and year. */
  plan?: SlotPlanYear;
  /** use-slot: the line, and the one that uses the slot now, as for pass-over. */
  line?: SlotLine;
  present?: SlotLine;
}
