import type { RejectionTable } from '../rejection-table.js';

export const submissionRejections = {
  'submission-exists': {
    status: 409,
    vi: 'Gói trình này thuộc một tờ trình khác.',
    en: 'This package belongs to another letter.',
  },
  'outcome-incomplete': {
    status: 422,
    vi: 'Kết quả của hồ sơ {dossierId} thiếu quyết định hoặc hình thức khen thưởng.',
    en: 'The result of {dossierId} lacks its decision or its award.',
  },
} satisfies RejectionTable;
