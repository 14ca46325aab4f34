import type { LawCitation } from '../catalogue/citation.js';
import type { Leaders } from '../cluster/state.js';
import type { LetterRef } from '../round/state.js';
import type { SlotRule } from '../slot-plan/state.js';
import { withSettled, type RankedMember, type RankingRule, type SettledTie } from './ranking.js';
import type { AwardSlot } from './slots.js';

/** A paper by number and date, with the SHA-256 (hex) of its scan where there is one. */
export interface ClusterPaper extends LetterRef {
  sha256?: string;
}

/** Where members met; ISO day. */
export interface Conference {
  on: string;
  place: string;
}

/** What members compete in, as the covenant words it. */
export interface Indicator {
  id: string;
  name: string;
  /** E.g. "%", "tỷ đồng". */
  unit?: string;
}

/** The covenant (giao ước thi đua) of a year. */
export interface Covenant {
  document: ClusterPaper;
  conference: Conference;
  indicators: Indicator[];
  ranking: RankingRule;
  /** Members that signed it. */
  members: string[];
}

/** Where the slots come from; `cited` is the text an officer had in hand for a plan not verified. */
export interface SlotBasis {
  rules: SlotRule[];
  source: string;
  verified: boolean;
  cited?: LawCitation;
}

/** One year of a cluster: from the covenant to the slots its ranking opens. */
export interface ClusterYearState {
  status: 'none' | 'signed' | 'ranked' | 'closed' | 'allotted';
  clusterId: string;
  year: number;
  covenant?: Covenant;
  leaders?: Leaders;
  scoreRoundId?: string;
  /** As scores and the covenant's rule give it. */
  ranking: RankedMember[];
  settled: SettledTie[];
  closing?: Conference & { minutes: ClusterPaper };
  basis?: SlotBasis;
  passedOver: string[];
  slots: AwardSlot[];
}

export const noClusterYear: ClusterYearState = {
  ...{ status: 'none', clusterId: '', year: 0, ranking: [], settled: [], passedOver: [] },
  slots: [],
};

/** Stream id of a cluster's year. */
export const clusterYearKey = (clusterId: string, year: number): string => `${clusterId}.${year}`;

/** The ranking after acts have put in order what scores had left equal. */
export const standingsOf = ({ ranking, settled }: ClusterYearState): RankedMember[] =>
  withSettled(ranking, settled);
