import type { RejectionTable } from '../rejection-table.js';

export const noticeRejections = {
  'no-mail-here': {
    status: 422,
    vi: 'Hệ thống chưa được nối với máy chủ thư; hãy dùng hộp thông báo.',
    en: 'This installation has no mail server; use the inbox.',
  },
  'mail-needs-address': {
    status: 422,
    vi: 'Cần địa chỉ thư điện tử để nhận thư.',
    en: 'A mail address is needed to receive mail.',
  },
} satisfies RejectionTable;
