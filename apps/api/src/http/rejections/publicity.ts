import type { RejectionTable } from '../rejection-table.js';

export const publicityRejections = {
  'no-publicity-step': {
    status: 422,
    vi: 'Bước "{step}" không phải là công khai lấy ý kiến.',
    en: 'The step "{step}" is not one of publicity.',
  },
  'secret-line': {
    status: 409,
    vi: 'Hồ sơ có nội dung bí mật nhà nước, không được công khai.',
    en: 'The line holds a State secret and is not published.',
  },
  'publicity-not-open': {
    status: 409,
    vi: 'Danh sách không còn trong thời gian lấy ý kiến.',
    en: 'The list does not take comments any more.',
  },
  'publicity-runs': {
    status: 409,
    vi: 'Chưa hết thời gian công khai (đến hết ngày {until}).',
    en: 'The list hangs out until {until}.',
  },
  'comments-unhandled': {
    status: 409,
    vi: 'Còn {lines} hồ sơ có ý kiến chưa xử lý.',
    en: 'Comments on {lines} lines have not been dealt with.',
  },
  'not-published': {
    status: 422,
    vi: 'Trường hợp này không nằm trong danh sách lấy ý kiến.',
    en: 'This is not on the list.',
  },
} satisfies RejectionTable;
