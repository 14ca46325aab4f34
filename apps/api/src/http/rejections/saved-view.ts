import type { RejectionTable } from '../rejection-table.js';

export const savedViewRejections = {
  'too-many-saved-views': {
    status: 409,
    vi: 'Mỗi bảng lưu được {most} bộ lọc; hãy xóa bớt một bộ lọc.',
    en: 'A table keeps {most} filters; drop one first.',
  },
} satisfies RejectionTable;
