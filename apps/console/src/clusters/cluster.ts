import type { Status } from '../words/codes';
import type { Phrase } from '../words/in-both';

export interface ClusterRow {
  id: string;
  version: number;
  status: string;
  name: string;
  kind: string;
  level: string;
  from: string;
  to?: string;
  /** Members today. */
  members: number;
}
export interface Leaders {
  leader: string;
  deputies: string[];
}
export interface Cluster extends Omit<ClusterRow, 'members'> {
  basis: string;
  filingUnitId?: string;
  members: { subjectId: string; from: string; to?: string }[];
  rotation?: { firstYear: number; order: string[]; deputies: number };
  years: { year: number; status: string; leaders?: Leaders }[];
  names: Record<string, string>;
}
export interface Paper {
  number: string;
  date: string;
}
export interface Slot {
  place: number;
  award: string;
  subjectId: string;
  status: string;
  dossierId?: string;
}
export interface ClusterYear {
  version: number;
  status: string;
  clusterId: string;
  year: number;
  covenant?: {
    document: Paper;
    conference: { on: string; place: string };
    indicators: { id: string; name: string; unit?: string }[];
    ranking: { ties: string[]; withoutTarget: 'apart' | 'together' };
    members: string[];
  };
  leaders?: Leaders;
  scoreRoundId?: string;
  scoring?: {
    status: string;
    title: string;
    openDisputes: number;
    /** Names of the criteria that part ties, by code. */
    criteria: Record<string, { vi: string; en: string }>;
  };
  standings: {
    subjectId: string;
    list: 'main' | 'without-target';
    total: number;
    place: number;
    partedBy?: string;
  }[];
  ties: string[][];
  settled: { order: string[]; reference: string; reason: string }[];
  closing?: { on: string; place: string; minutes: Paper };
  basis?: { source: string; verified: boolean; cited?: { document: string } };
  passedOver: string[];
  slots: Slot[];
  names: Record<string, string>;
  mine: string[];
}
export interface SlotPlan {
  version: number;
  level: string;
  year: number;
  source: string;
  verified: boolean;
  tables: {
    members?: { from: number; to?: number };
    slots: { from: number; to: number; award: string }[];
  }[];
}

const leader: Phrase = ['cụm trưởng, khối trưởng', 'the leader'];
const nobody: Phrase = ['', ''];
const board: Phrase = ['Ban/Phòng Thi đua – Khen thưởng', 'the emulation board'];
export const KIND: Record<string, Phrase> = {
  cluster: ['Cụm thi đua', 'Cluster'],
  bloc: ['Khối thi đua', 'Bloc'],
};
export const CLUSTER_LEVEL: Record<string, Phrase> = {
  central: ['Giữa các tỉnh', 'Among provinces'],
  province: ['Trong tỉnh', 'Inside the province'],
};
export const CLUSTER_STATUS: Record<string, Status> = {
  formed: { name: ['Đang hoạt động', 'Active'], holder: nobody, colour: 'green' },
  dissolved: { name: ['Đã giải thể', 'Dissolved'], holder: nobody, colour: 'grey' },
};
export const YEAR_STATUS: Record<string, Status> = {
  signed: { name: ['Đã ký giao ước', 'Covenant signed'], holder: leader, colour: 'blue' },
  ranked: { name: ['Đã xếp hạng', 'Ranked'], holder: leader, colour: 'blue' },
  closed: { name: ['Đã tổng kết', 'Closed'], holder: board, colour: 'blue' },
  allotted: { name: ['Đã xác định suất', 'Slots allotted'], holder: nobody, colour: 'green' },
};
export const SLOT_STATUS: Record<string, Status> = {
  expected: { name: ['Dự kiến', 'Expected'], holder: nobody, colour: 'orange' },
  proposed: { name: ['Đã đề nghị', 'Proposed'], holder: nobody, colour: 'blue' },
  granted: { name: ['Được tặng', 'Granted'], holder: nobody, colour: 'green' },
  refused: { name: ['Không được tặng', 'Not granted'], holder: nobody, colour: 'red' },
  annulled: { name: ['Bị hủy bỏ', 'Annulled'], holder: nobody, colour: 'red' },
};
export const ERASED: Phrase = ['(đã xóa)', '(erased)'];
