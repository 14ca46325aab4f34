import type { RejectionTable } from '../rejection-table.js';

export const meetingRejections = {
  'agenda-frozen': {
    status: 409,
    vi: 'Chương trình họp đã chốt cùng tài liệu của từng hồ sơ; mở lại rồi mới thêm được.',
    en: 'The agenda is closed and its papers are frozen; open it again to add to it.',
  },
  'agenda-not-frozen': {
    status: 409,
    vi: 'Chương trình họp chưa chốt.',
    en: 'The agenda is not closed.',
  },
  'meeting-line-missing': {
    status: 422,
    vi: 'Hãy chọn hồ sơ được bỏ phiếu.',
    en: 'Name the line that is voted on.',
  },
} satisfies RejectionTable;
