import type { ClusterState, Rotation } from './state.js';

export interface FormCluster extends Pick<
  ClusterState,
  'name' | 'kind' | 'level' | 'basis' | 'from' | 'filingUnitId'
> {
  type: 'form';
  /** Subjects that are members from the first day on. */
  members: string[];
}
export interface AdmitMembers {
  type: 'admit-members';
  members: string[];
  /** First ISO day. */
  from: string;
  reference: string;
}
export interface ReleaseMember {
  type: 'release-member';
  subjectId: string;
  /** Last ISO day. */
  to: string;
  reference: string;
}
export interface SetRotation extends Rotation {
  type: 'set-rotation';
}
export interface DissolveCluster {
  type: 'dissolve';
  /** Last ISO day. */
  to: string;
  reference: string;
}

export type ClusterCommand =
  FormCluster | AdmitMembers | ReleaseMember | SetRotation | DissolveCluster;
