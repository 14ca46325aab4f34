import type { Role, ViewScope } from '@vinhdanh/domain';

export const WORK_VIEWS = ['mine', 'unclaimed', 'overdue', 'all', 'everyone'] as const;
/**
 * `mine` is what the viewer claimed, `everyone` all there is for those who may reassign it; the
 * others are what the viewer's own roles may claim.
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
    view: WorkView,
    stage: string | undefined,
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
}
