import type { RejectionTable } from '../rejection-table.js';

export const dueRejections = {
  'due-too-many': {
    status: 422,
    vi: 'Phạm vi có hơn {most} đối tượng: hãy lập danh sách rà soát (POST /api/v1/due-lists).',
    en: 'More than {most} recipients: ask for a list instead (POST /api/v1/due-lists).',
  },
  'year-not-come': {
    status: 422,
    vi: 'Năm {year} chưa đến hoặc không hợp lệ.',
    en: 'The year {year} has not come, or is no year.',
  },
  'sheet-too-long': {
    status: 422,
    vi: 'Danh sách dài hơn {most} dòng: hãy tải tệp CSV hoặc lọc bớt.',
    en: 'More than {most} rows: take the CSV file, or filter.',
  },
} satisfies RejectionTable;
