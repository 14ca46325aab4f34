import type { ClusterState, ClusterYearState, SlotPlanState } from '@vinhdanh/domain';

export interface ClusterRow {
  id: string;
  version: number;
  state: ClusterState;
}
export interface ClusterYearRow {
  version: number;
  state: ClusterYearState;
}
export interface ClusterFilter {
  level?: 'central' | 'province';
  kind?: 'cluster' | 'bloc';
}

/** A plan as entered; `version` is its stream's. */
export type EnteredSlotPlan = SlotPlanState & { version: number };

/** Clusters and blocs, their years, and the award slots of a year. */
export abstract class ClusterViews {
  abstract list(
    filter: ClusterFilter,
    after: string | undefined,
    limit: number,
  ): Promise<ClusterRow[]>;
  abstract find(id: string): Promise<ClusterRow | undefined>;
  /** Newest first. */
  abstract years(clusterId: string): Promise<ClusterYearRow[]>;
  /** By level, newest first. */
  abstract plans(): Promise<EnteredSlotPlan[]>;
}
