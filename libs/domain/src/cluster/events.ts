import type { DomainEvent } from '../log/event.js';
import type { EventRegistry } from '../log/event-registry.js';
import type {
  AdmitMembers,
  DissolveCluster,
  FormCluster,
  ReleaseMember,
  SetRotation,
} from './commands.js';

export interface ClusterEventData {
  'cluster.formed': Omit<FormCluster, 'type'> & { count: number };
  'cluster.members-admitted': Omit<AdmitMembers, 'type'> & { count: number };
  'cluster.member-released': Omit<ReleaseMember, 'type'>;
  'cluster.rotation-set': Omit<SetRotation, 'type'>;
  'cluster.dissolved': Omit<DissolveCluster, 'type'>;
}

export type ClusterEvent = {
  [K in keyof ClusterEventData]: DomainEvent<K, ClusterEventData[K]>;
}[keyof ClusterEventData];

export const clusterEvents = {
  'cluster.formed': {
    schema: 1,
    vi: 'Thành lập {name} ({count} thành viên) từ ngày {from} theo {basis}',
    en: 'Formed {name} ({count} members) from {from} under {basis}',
  },
  'cluster.members-admitted': {
    schema: 1,
    vi: 'Thêm {count} thành viên từ ngày {from} theo {reference}',
    en: 'Admitted {count} members from {from} after {reference}',
  },
  'cluster.member-released': {
    schema: 1,
    vi: 'Thành viên {subjectId} rời cụm, khối sau ngày {to} theo {reference}',
    en: 'Member {subjectId} left after {to} by {reference}',
  },
  'cluster.rotation-set': {
    schema: 1,
    vi: 'Định thứ tự luân phiên cụm trưởng, khối trưởng từ năm {firstYear}',
    en: 'Set the order of rotating leaders from {firstYear}',
  },
  'cluster.dissolved': {
    schema: 1,
    vi: 'Giải thể cụm, khối sau ngày {to} theo {reference}',
    en: 'Dissolved after {to} by {reference}',
  },
} satisfies EventRegistry & Record<keyof ClusterEventData, unknown>;
