import { ChangeClusterHandler, FormClusterHandler } from './change-cluster.js';
import { ChangeClusterYearHandler, ClusterYearPolicies } from './change-cluster-year.js';
import {
  FindClusterHandler,
  FindClusterYearHandler,
  ListClustersHandler,
} from './find-clusters.js';
import { MemberNames } from './member-names.js';
import { ProposeSlotsHandler } from './propose-slots.js';
import { AnnounceSlotPlanHandler, ListSlotPlansHandler, LoadSlotPlans } from './slot-plans.js';

export { ChangeCluster, FormCluster } from './change-cluster.js';
export { ChangeClusterYear } from './change-cluster-year.js';
export {
  FindCluster,
  FindClusterYear,
  ListClusters,
  type ClusterDetail,
  type ClusterItem,
  type ClusterYearDetail,
} from './find-clusters.js';
export { ProposeSlots, type ProposedSlots, type SlotLetter } from './propose-slots.js';
export { AnnounceSlotPlan, ListSlotPlans, LoadSlotPlans } from './slot-plans.js';
export { SLOT_STATUSES, lineIsOver, slotStatus, type SlotStatus } from './slot-status.js';
export * from './routes.js';

export const clusterHandlers = [
  FormClusterHandler,
  ChangeClusterHandler,
  ChangeClusterYearHandler,
  ProposeSlotsHandler,
  AnnounceSlotPlanHandler,
  ListSlotPlansHandler,
  ListClustersHandler,
  FindClusterHandler,
  FindClusterYearHandler,
];
export const clusterUseCases = [ClusterYearPolicies, LoadSlotPlans, MemberNames];
