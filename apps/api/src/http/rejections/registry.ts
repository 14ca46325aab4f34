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
