import type { RejectionTable } from '../rejection-table.js';

export const rehearsalRejections = {
  'unknown-edition': {
    status: 422,
    vi: 'Không có danh mục "{edition}" đang áp dụng.',
    en: 'There is no edition "{edition}" in force.',
  },
} satisfies RejectionTable;
