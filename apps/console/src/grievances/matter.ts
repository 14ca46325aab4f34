import type { Answer, Row } from '../api/answers';
import type { Status } from '../words/codes';
import type { Phrase } from '../words/in-both';

export type Register = 'complaint' | 'denunciation';

/** What differs between the two registers on the screen; rights are the service's. */
export interface RegisterPlace {
  register: Register;
  /** Of the interface. */
  path: '/complaints' | '/denunciations';
  /** Of the console. */
  place: string;
  /** Who deals with it. */
  handlers: readonly string[];
}
export const COMPLAINTS: RegisterPlace = {
  register: 'complaint',
  path: '/complaints',
  place: '/khieu-nai',
  handlers: ['specialist', 'board-head'],
};
export const DENUNCIATIONS: RegisterPlace = {
  register: 'denunciation',
  path: '/denunciations',
  place: '/to-cao',
  handlers: ['board-head'],
};

export type MatterRow = Row<'/complaints'>;
export type Matter = Answer<'/complaints/{id}'>;

const name = (vi: string, en: string, colour: Status['colour'], holder: Phrase = ['', '']) => ({
  name: [vi, en] as const,
  holder,
  colour,
});
const board: Phrase = ['Ban/Phòng Thi đua – Khen thưởng', 'the emulation board'];
export const MATTER_STATUS: Record<string, Status> = {
  entered: name('Chờ thụ lý', 'To be taken on', 'orange', board),
  accepted: name('Đang giải quyết', 'Being settled', 'blue', board),
  declined: name('Không thụ lý', 'Declined', 'grey'),
  concluded: name('Đã kết luận', 'Concluded', 'green'),
};
export const OUTCOME: Record<string, Phrase> = {
  upheld: ['Đúng', 'Upheld'],
  'partly-upheld': ['Đúng một phần', 'Partly upheld'],
  'not-upheld': ['Không đúng', 'Not upheld'],
  withdrawn: ['Đã rút', 'Withdrawn'],
};
export const DECLINED: Record<string, Phrase> = {
  'not-competent': ['Không thuộc thẩm quyền', 'Not competent'],
  anonymous: ['Đơn nặc danh', 'Anonymous'],
  'out-of-time': ['Hết thời hiệu', 'Out of time'],
  'settled-already': ['Đã được giải quyết', 'Settled already'],
  'no-ground': ['Không có căn cứ', 'No ground'],
};
export const EFFECT: Record<string, Phrase> = {
  held: ['đang tạm dừng xét, chỉ hồ sơ này', 'on hold, this line alone'],
  flagged: ['đã khen thưởng: chỉ đánh dấu', 'granted: only flagged'],
  barred: ['trong dự thảo văn bản: chưa ký được', 'in a draft act: it cannot be signed'],
  released: ['đã được xét tiếp', 'goes on'],
  cleared: ['đã bỏ đánh dấu', 'flag removed'],
  none: ['không phải làm gì', 'nothing to be done'],
};
