import type { Answer, Row } from '../api/answers';
import type { Status } from '../words/codes';
import type { Phrase } from '../words/in-both';
export type Cluster = Answer<'/clusters/{id}'>;
export interface Paper {
  number: string;
  date: string;
}
export type Slot = ClusterYear['slots'][number];
export type ClusterYear = Answer<'/clusters/{id}/years/{year}'>;
export type SlotPlan = Row<'/slot-plans'>;

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
