import type { Leaders } from '../cluster/state.js';
import type { DomainEvent } from '../log/event.js';
import type { EventRegistry } from '../log/event-registry.js';
import type { CloseClusterYear, LinkScoring, SettleTie } from './commands.js';
import type { RankedMember } from './ranking.js';
import type { AwardSlot } from './slots.js';
import type { Covenant, SlotBasis } from './state.js';

export interface ClusterYearEventData {
  'cluster-year.covenant-signed': Covenant & {
    clusterId: string;
    year: number;
    leaders: Leaders;
    leader: string;
    number: string;
    on: string;
    count: number;
  };
  'cluster-year.leaders-named': Leaders & { reference: string };
  'cluster-year.scoring-linked': Omit<LinkScoring, 'type'> & { title: string };
  'cluster-year.ranked': { ranking: RankedMember[]; count: number; tied: number };
  'cluster-year.tie-settled': Omit<SettleTie, 'type'>;
  'cluster-year.closed': Omit<CloseClusterYear, 'type'> & { number: string };
  'cluster-year.slots-allotted': {
    basis: SlotBasis;
    slots: AwardSlot[];
    count: number;
    source: string;
  };
  'cluster-year.passed-over': {
    subjectId: string;
    why: string;
    reference: string;
    slots: AwardSlot[];
  };
  'cluster-year.slot-used': {
    place: number;
    award: string;
    subjectId: string;
    dossierId: string;
  };
}

export type ClusterYearEvent = {
  [K in keyof ClusterYearEventData]: DomainEvent<K, ClusterYearEventData[K]>;
}[keyof ClusterYearEventData];

export const clusterYearEvents = {
  'cluster-year.covenant-signed': {
    schema: 1,
    vi: 'Ký giao ước thi đua năm {year} số {number} tại hội nghị ngày {on}: {count} thành viên, trưởng cụm, khối {leader}',
    en: 'Signed the covenant of {year} no. {number} at the conference of {on}: {count} members, led by {leader}',
  },
  'cluster-year.leaders-named': {
    schema: 1,
    vi: 'Cử trưởng cụm, khối {leader}, phó {deputies} theo {reference}',
    en: 'Named {leader} leader, {deputies} deputies by {reference}',
  },
  'cluster-year.scoring-linked': {
    schema: 1,
    vi: 'Lấy kết quả của đợt chấm điểm {title}',
    en: 'Took the scores of {title}',
  },
  'cluster-year.ranked': {
    schema: 1,
    vi: 'Xếp hạng {count} thành viên theo điểm, {tied} nhóm bằng nhau',
    en: 'Ranked {count} members by their scores, {tied} groups tied',
  },
  'cluster-year.tie-settled': {
    schema: 1,
    vi: 'Phân thứ hạng các thành viên bằng điểm ({order}) theo {reference}',
    en: 'Put tied members in order ({order}) by {reference}',
  },
  'cluster-year.closed': {
    schema: 1,
    vi: 'Hội nghị tổng kết ngày {on}, biên bản số {number}',
    en: 'Closing conference on {on}, minutes no. {number}',
  },
  'cluster-year.slots-allotted': {
    schema: 1,
    vi: 'Xác định {count} suất đề nghị khen thưởng theo thứ hạng ({source})',
    en: 'Allotted {count} award slots by rank ({source})',
  },
  'cluster-year.passed-over': {
    schema: 1,
    vi: 'Không đề nghị {subjectId}, nhường suất cho thứ hạng sau, theo {reference}: {why}',
    en: 'Passed over {subjectId}, the next takes the slot, by {reference}: {why}',
  },
  'cluster-year.slot-used': {
    schema: 1,
    vi: 'Đề nghị {award} cho {subjectId} theo suất hạng {place}',
    en: 'Proposed {subjectId} for {award} by the slot of place {place}',
  },
} satisfies EventRegistry & Record<keyof ClusterYearEventData, unknown>;
