import type { RejectionTable } from '../rejection-table.js';

export const catalogueRejections = {
  'basis-unconfirmed': {
    status: 409,
    vi: 'Căn cứ theo {edition} chưa được xác nhận ({sources}). Hãy đối chiếu văn bản và nêu số hiệu, ngày, điều khoản trong phần xác nhận căn cứ.',
    en: 'The basis under {edition} is not confirmed ({sources}). Check the text and name its number, day and article as confirmation.',
  },
  'no-such-quota': {
    status: 422,
    vi: 'Không có chỉ tiêu “{rule}” ở nơi và kỳ này.',
    en: 'There is no quota “{rule}” at this place and period.',
  },
  'quota-warns-only': {
    status: 409,
    vi: 'Chỉ tiêu “{rule}” chỉ để cảnh báo, không cần xác nhận.',
    en: 'The quota “{rule}” only warns and needs no confirmation.',
  },
  'edition-faulty': {
    status: 422,
    vi: 'Danh mục {edition} có lỗi, chưa áp dụng được: {faults}.',
    en: 'Edition {edition} has faults and was not activated: {faults}.',
  },
  'other-edition': { status: 409, vi: 'Đây là danh mục khác.', en: 'This is another edition.' },
  'edition-not-active': {
    status: 404,
    vi: 'Không có danh mục này.',
    en: 'There is no such edition.',
  },
  'nothing-to-extend': {
    status: 422,
    vi: 'Nội dung kế thừa từ quy định không có: {extends}.',
    en: 'It extends what is not there: {extends}.',
  },
  'no-such-rule': {
    status: 422,
    vi: 'Danh mục {edition} không có quy định “{path}”.',
    en: 'Edition {edition} has no rule “{path}”.',
  },
  'rule-reworded': {
    status: 412,
    vi: 'Quy định “{path}” đã được sửa từ khi bạn đọc. Hãy đọc lại trước khi xác nhận.',
    en: 'The rule “{path}” was reworded since you read it. Read it again before confirming.',
  },
  'not-confirmed': {
    status: 409,
    vi: 'Quy định “{path}” chưa được ai xác nhận.',
    en: 'Nobody has confirmed the rule “{path}”.',
  },
} satisfies RejectionTable;
