import { holdsOn } from '../access/roles.js';
import type { ClusterLevel } from '../slot-plan/state.js';

/** By area (cụm) or by sector (khối). */
export const CLUSTER_KINDS = ['cluster', 'bloc'] as const;
export type ClusterKind = (typeof CLUSTER_KINDS)[number];

/** A member from a day on; `to` is its last ISO day. A member that left may come back. */
export interface ClusterMember {
  /** The collective that is scored and proposed; among provinces the province itself. */
  subjectId: string;
  from: string;
  to?: string;
}

/** Members take the lead one after another, the first of them in `firstYear`. */
export interface Rotation {
  firstYear: number;
  order: string[];
  /** How many of those whose turn comes next are deputies. */
  deputies: number;
}

/** An emulation cluster or bloc (cụm, khối thi đua). */
export interface ClusterState {
  status: 'none' | 'formed' | 'dissolved';
  name: string;
  kind: ClusterKind;
  level: ClusterLevel;
  /** The regulation it works by. */
  basis: string;
  /** Organisation that files the cluster's own letters. */
  filingUnitId?: string;
  from: string;
  /** Last ISO day. */
  to?: string;
  /** In the order they came. */
  members: ClusterMember[];
  rotation?: Rotation;
}

export const noCluster: ClusterState = {
  ...{ status: 'none', name: '', kind: 'cluster', level: 'province', basis: '', from: '' },
  members: [],
};

/** Subjects that are members on an ISO day, in the order they came. */
export const membersOn = ({ members }: ClusterState, on: string): string[] =>
  members.filter((member) => holdsOn(member, on)).map(({ subjectId }) => subjectId);

/** Who leads in a year, and the deputies; who is no member any more is passed over. */
export interface Leaders {
  leader: string;
  deputies: string[];
}

/** Whose turn it is by rotation among the members of that year's last day. */
export function leadersOf(state: ClusterState, year: number): Leaders | undefined {
  const { rotation } = state;
  if (!rotation || year < rotation.firstYear) return undefined;
  const now = new Set(membersOn(state, `${year}-12-31`));
  const { order, firstYear, deputies } = rotation;
  const start = (year - firstYear) % order.length;
  const turn = [...order.slice(start), ...order.slice(0, start)].filter((id) => now.has(id));
  const [leader, ...next] = turn;
  return leader === undefined ? undefined : { leader, deputies: next.slice(0, deputies) };
}
