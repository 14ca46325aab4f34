import type { Basis } from '../catalogue/vocabulary.js';

/** Whether a cluster is among provinces (of the central council) or inside a province. */
export const CLUSTER_LEVELS = ['central', 'province'] as const;
export type ClusterLevel = (typeof CLUSTER_LEVELS)[number];

/** Places of a ranking and the award they give the right to be proposed for. */
export interface SlotRule {
  /** First and last place, 1 is best. */
  from: number;
  to: number;
  /** Code of the award in the catalogue. */
  award: string;
}

/** Slots of clusters of a size; `members` absent means of any size. */
export interface SlotTable {
  /** How many members the cluster has, both ends included. */
  members?: { from: number; to?: number };
  slots: SlotRule[];
}

/**
 * Which places of a cluster's ranking may be proposed for which awards in a year. Somebody settles
 * it anew every year, so it is data with a source, never code.
 */
export interface SlotPlanYear extends Basis {
  level: ClusterLevel;
  year: number;
  tables: SlotTable[];
}

export interface SlotPlanState extends SlotPlanYear {
  status: 'none' | 'announced';
}

export const noSlotPlan: SlotPlanState = {
  ...{ status: 'none', level: 'central', year: 0, tables: [], source: '', verified: false },
};

/** Stream id of the plan of a level and year. */
export const slotPlanKey = ({ level, year }: Pick<SlotPlanYear, 'level' | 'year'>): string =>
  `${level}-${year}`;

/** The slots of a cluster of so many members; the table that names the size goes before the rest. */
export function slotsFor(plan: SlotPlanYear, members: number): SlotRule[] | undefined {
  const fits = ({ members: size }: SlotTable): boolean =>
    size !== undefined && size.from <= members && members <= (size.to ?? Infinity);
  const table = plan.tables.find(fits) ?? plan.tables.find((one) => one.members === undefined);
  return table?.slots;
}
