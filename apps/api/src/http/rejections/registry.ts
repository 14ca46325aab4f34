import type { RejectionTable } from '../rejection-table.js';

export const registryRejections = {
  'organisation-code-taken': {
    status: 409,
    vi: 'Mã đơn vị "{code}" đã có.',
    en: 'The code "{code}" is taken.',
  },
  'organisation-code-malformed': {
    status: 422,
    vi: 'Mã đơn vị gồm chữ thường không dấu, chữ số và gạch nối.',
    en: 'A code has lower-case letters, digits and hyphens.',
  },
  'organisation-circle': {
    status: 409,
    vi: 'Đơn vị không thể tự quản lý chính mình.',
    en: 'An organisation cannot come to manage itself.',
  },
  'organisation-ended': {
    status: 409,
    vi: 'Đơn vị đã chấm dứt hoạt động sau ngày {to}.',
    en: 'The organisation ended after {to}.',
  },
  'organisation-not-begun': {
    status: 409,
    vi: 'Đơn vị chưa hoạt động: bắt đầu từ ngày {from}.',
    en: 'The organisation has not begun yet: it begins on {from}.',
  },
  'later-version-exists': {
    status: 409,
    vi: 'Đơn vị đã có thay đổi ghi nhận từ ngày {from}; hãy ghi nhận theo thứ tự thời gian.',
    en: 'A change from {from} is recorded already; record changes in order of time.',
  },
  'no-changes': {
    status: 422,
    vi: 'Văn bản sắp xếp phải có ít nhất một thay đổi.',
    en: 'An act of organisation needs at least one change.',
  },
  'change-malformed': {
    status: 422,
    vi: 'Thay đổi loại {kind} có đơn vị đi, đơn vị đến hoặc nội dung không khớp nhau.',
    en: 'The bodies or the content of a change of kind {kind} do not fit together.',
  },
  'new-body-without-part': {
    status: 422,
    vi: 'Có đơn vị mới không xuất hiện trong thay đổi nào.',
    en: 'A new body takes part in none of the changes.',
  },
  'ends-twice': {
    status: 422,
    vi: 'Một đơn vị bị chấm dứt hai lần trong cùng văn bản.',
    en: 'One body ends twice in the same act.',
  },
  'lineage-circle': {
    status: 409,
    vi: 'Một đơn vị không thể kế tục chính mình.',
    en: 'A body cannot come to follow itself.',
  },
  'no-such-change': {
    status: 404,
    vi: 'Văn bản sắp xếp không có thay đổi số {change}.',
    en: 'The act has no change number {change}.',
  },
  'continuity-names-nobody': {
    status: 422,
    vi: 'Chỉ khi chọn "named" mới nêu tên đơn vị trước, và khi đó phải nêu.',
    en: 'Predecessors are named with "named", and only then.',
  },
  'not-a-predecessor': {
    status: 422,
    vi: 'Đơn vị được nêu không phải là đơn vị trước trong thay đổi này.',
    en: 'The body named is none of the predecessors in this change.',
  },
  'organisation-gone': {
    status: 409,
    vi: 'Đơn vị đã chấm dứt hoạt động sau ngày {to}, nay là {now}.',
    en: 'The organisation ended after {to}; it is now {now}.',
  },
  'line-closed': {
    status: 409,
    vi: 'Hồ sơ đã kết thúc.',
    en: 'The line is closed.',
  },
  'no-such-organisation': {
    status: 422,
    vi: 'Không có cơ quan, đơn vị này.',
    en: 'There is no such organisation.',
  },
  'subject-exists': {
    status: 409,
    vi: 'Đối tượng đã đăng ký.',
    en: 'The recipient is registered.',
  },
  'subject-without-name': {
    status: 422,
    vi: 'Đối tượng phải có tên.',
    en: 'A recipient needs a name.',
  },
} satisfies RejectionTable;
