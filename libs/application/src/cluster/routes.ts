import type { ClusterEventData, ClusterYearEventData, SlotPlanEventData } from '@vinhdanh/domain';
import type { RouteTable } from '../process/route-table.js';

type ClusterEventType =
  keyof ClusterEventData | keyof ClusterYearEventData | keyof SlotPlanEventData;

/** People act on what a cluster decides; the service owes nothing. */
export const clusterRoutes: Record<ClusterEventType, RouteTable[string]> = {
  'cluster.formed': null,
  'cluster.members-admitted': null,
  'cluster.member-released': null,
  'cluster.rotation-set': null,
  'cluster.dissolved': null,
  'cluster-year.covenant-signed': null,
  'cluster-year.leaders-named': null,
  'cluster-year.scoring-linked': null,
  'cluster-year.ranked': null,
  'cluster-year.tie-settled': null,
  'cluster-year.closed': null,
  'cluster-year.slots-allotted': null,
  'cluster-year.passed-over': null,
  'cluster-year.slot-used': null,
  'slot-plan.announced': null,
};
