import type { RejectionTable } from '../rejection-table.js';

/** Reading the past, reports, work queues and the service's own tasks. */
export const readingRejections = {
  'at-not-valid': {
    status: 422,
    vi: 'Thời điểm "{at}" phải là số thứ tự trong nhật ký, ngày, hoặc ngày giờ kèm múi giờ.',
    en: 'The moment "{at}" must be a log index, a day, or an instant with its zone.',
  },
  'at-in-future': {
    status: 422,
    vi: 'Thời điểm này chưa đến.',
    en: 'That moment has not come yet.',
  },
  'period-ends-before-it-begins': {
    status: 422,
    vi: 'Ngày cuối kỳ phải sau ngày đầu kỳ.',
    en: 'The period ends before it begins.',
  },
  'assignee-without-role': {
    status: 409,
    vi: 'Người được giao hiện không giữ vai trò cần cho việc này ({role}).',
    en: 'The assignee does not hold the role this needs today ({role}).',
  },
  'task-not-dead': {
    status: 409,
    vi: 'Việc này không ở trạng thái dừng vì lỗi.',
    en: 'This task has not been given up.',
  },
} satisfies RejectionTable;
