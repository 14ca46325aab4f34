import type { EventRegistry } from '../../log/event-registry.js';

/** Names, numbers and what the record says of a subject stand in the private part only. */
export const subjectEvents = {
  'subject.registered': {
    schema: 1,
    vi: 'Đăng ký đối tượng khen thưởng ({kind})',
    en: 'Registered a recipient ({kind})',
  },
  'subject.amended': {
    schema: 1,
    vi: 'Sửa thông tin đối tượng: {fields}',
    en: 'Amended a recipient: {fields}',
  },
  'subject.number-sealed': {
    schema: 1,
    vi: 'Mã hóa lại số định danh của đối tượng',
    en: 'Enciphered the number of a recipient',
  },
  'subject.number-revealed': {
    schema: 1,
    vi: 'Xem số định danh đầy đủ của đối tượng; mục đích: {purpose}',
    en: 'Saw the whole number of a recipient; purpose: {purpose}',
  },
  'subject.died': {
    schema: 1,
    vi: 'Ghi nhận đối tượng đã mất; thân nhân nhận thay: {heirs}',
    en: 'Recorded that the recipient died; heirs: {heirs}',
  },
  'subject.merged': {
    schema: 1,
    vi: 'Gộp vào đối tượng khác là một ({reason})',
    en: 'Merged into another recipient that is the same ({reason})',
  },
  'subject.unmerged': {
    schema: 1,
    vi: 'Tách lại thành đối tượng riêng',
    en: 'Parted again from the recipient it was merged into',
  },
  'subject.erased': {
    schema: 1,
    vi: 'Xóa dữ liệu cá nhân của đối tượng ({reason})',
    en: 'Erased the personal data of a recipient ({reason})',
  },
  'subject.coverage-stated': {
    schema: 1,
    vi: 'Xác nhận hồ sơ khen thưởng đầy đủ từ năm {from} đến năm {to}',
    en: 'Stated that the record is whole from {from} to {to}',
  },
  'subject.record-added': {
    schema: 1,
    vi: 'Ghi vào hồ sơ khen thưởng: {what} ({origin}; {grade})',
    en: 'Added to the record: {what} ({origin}; {grade})',
  },
  'subject.record-corrected': {
    schema: 1,
    vi: 'Sửa một mục của hồ sơ khen thưởng: {what}',
    en: 'Corrected an entry of the record: {what}',
  },
  'subject.record-withdrawn': {
    schema: 1,
    vi: 'Rút một mục khỏi hồ sơ khen thưởng ({reason})',
    en: 'Withdrew an entry from the record ({reason})',
  },
  'subject.record-graded': {
    schema: 1,
    vi: 'Đánh giá mức tin cậy của một mục trong hồ sơ: {grade}',
    en: 'Graded an entry of the record: {grade}',
  },
  'subject.record-stripped': {
    schema: 1,
    vi: 'Trung ương tước khen thưởng ghi trong hồ sơ (Quyết định số {number})',
    en: 'The centre stripped an award of the record (decision no. {number})',
  },
  'subject.record-restored': {
    schema: 1,
    vi: 'Trung ương phục hồi khen thưởng ghi trong hồ sơ (Quyết định số {number})',
    en: 'The centre gave back an award of the record (decision no. {number})',
  },
  'subject.record-answered': {
    schema: 1,
    vi: 'Đơn vị giải trình về một mục trong hồ sơ',
    en: 'The unit answered on an entry of the record',
  },
} satisfies EventRegistry;

export type SubjectEventType = keyof typeof subjectEvents;
