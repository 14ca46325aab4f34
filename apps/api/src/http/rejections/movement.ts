import type { RejectionTable } from '../rejection-table.js';

export const movementRejections = {
  'no-such-movement': {
    status: 422,
    vi: 'Không có phong trào thi đua này.',
    en: 'There is no such movement.',
  },
  'period-inverted': {
    status: 422,
    vi: 'Ngày kết thúc {to} đứng trước ngày bắt đầu {from}.',
    en: 'The end {to} comes before the beginning {from}.',
  },
  'year-outside-movement': {
    status: 422,
    vi: 'Năm {year} nằm ngoài thời gian của phong trào.',
    en: 'The movement does not run in {year}.',
  },
  'before-launch': {
    status: 422,
    vi: 'Phong trào phát động ngày {from}, không thể có việc trước ngày đó.',
    en: 'The movement was launched on {from}; nothing can come before.',
  },
  'review-held': {
    status: 409,
    vi: 'Ngày {on} đã có một lần sơ kết hoặc tổng kết.',
    en: 'A review was held on {on} already.',
  },
  'after-final-review': {
    status: 409,
    vi: 'Phong trào đã tổng kết.',
    en: 'The final review has been held.',
  },
  'no-such-review': {
    status: 422,
    vi: 'Không có lần sơ kết hoặc tổng kết nào ngày {on}.',
    en: 'No review was held on {on}.',
  },
  'results-missing': {
    status: 422,
    vi: 'Danh sách kết quả đang trống.',
    en: 'The result list is empty.',
  },
  'subject-twice': {
    status: 422,
    vi: 'Một tập thể hoặc cá nhân có hai lần trong danh sách.',
    en: 'A subject stands twice in the list.',
  },
} satisfies RejectionTable;
