import type { Role, ViewScope } from '@vinhdanh/domain';

export const WORK_VIEWS = ['mine', 'unclaimed', 'returned', 'overdue', 'all', 'everyone'] as const;
/**
 * `mine` is what the viewer claimed, `everyone` the work of all roles on what the viewer's scope
 * shows (all there is for those who may reassign it); the others are what the viewer's own roles
 * may claim, `returned` only what was sent back to them.
 */
export type WorkView = (typeof WORK_VIEWS)[number];

/** A role under which somebody sees work; a unit role sees the work of its own unit. */
export interface WorkRole {
  role: Role;
  /** Absent for roles that answer for the whole province. */
  unitId?: string;
}

/** Who looks: roles decide what can be claimed, the scope which rows can be seen at all. */
export interface WorkAudience {
  accountId: string;
  roles: WorkRole[];
  scope: ViewScope;
  /** May see all roles' work, to reassign it. */
  everything: boolean;
  /** ISO day from which a finish-by before it is overdue. */
  today: string;
}

/** What a list of work is narrowed by. */
export interface WorkFilter {
  view: WorkView;
  stage?: string;
  kind?: string;
  /** An account, or `nobody`. */
  holder?: string;
  /** Only what is past its finish-by day. */
  late?: boolean;
}

/** Who may take an item over, and how much that person holds already. */
export interface Taker {
  id: string;
  name: string;
  holds: number;
}

export interface WorkItemRecord {
  stream: string;
  kind: string;
  stage: string;
  role: string;
  unitId: string | null;
  unitName: string | null;
  dossierId: string | null;
  dossierStatus: string | null;
  award: string | null;
  /** Null once erased, and for those who may reassign without seeing dossiers. */
  subjectName: string | null;
  /** Title or number of a thing that is no dossier; null for those without names to see. */
  matter: string | null;
  since: string;
  /** When the last event of the stream was recorded. */
  lastAt: string;
  startBy: string | null;
  finishBy: string | null;
  claimedBy: string | null;
  claimedByName: string | null;
  claimedAt: string | null;
}

export interface WorkItemCount {
  stage: string;
  kind: string;
  total: number;
  unclaimed: number;
  mine: number;
  overdue: number;
}

/** Where a page goes on: the last row's due day (`infinity` without one), stream and kind. */
export interface WorkItemKey {
  due: string;
  stream: string;
  kind: string;
}

export abstract class WorkItemViews {
  /** Soonest due first, those without a date last. */
  abstract page(
    audience: WorkAudience,
    filter: WorkFilter,
    after: WorkItemKey | undefined,
    limit: number,
  ): Promise<WorkItemRecord[]>;
  /** One item, if its audience may see it. */
  abstract find(
    audience: WorkAudience,
    stream: string,
    kind: string,
  ): Promise<WorkItemRecord | undefined>;
  abstract counts(audience: WorkAudience): Promise<WorkItemCount[]>;
  /** Open accounts with this role (of this unit) on a day (ISO), by name. */
  abstract takers(role: string, unitId: string | undefined, today: string): Promise<Taker[]>;
}
