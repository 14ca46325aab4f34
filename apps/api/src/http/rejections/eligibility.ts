import type { RejectionTable } from '../rejection-table.js';

export const eligibilityRejections = {
  'subject-or-history': {
    status: 422,
    vi: 'Hãy nêu một đối tượng đã đăng ký hoặc một quá trình khen thưởng, không nêu cả hai.',
    en: 'Name a registered subject or write out a history, not both.',
  },
  'history-faulty': {
    status: 422,
    vi: 'Dữ liệu quá trình không đúng cách ghi: {faults}.',
    en: 'The history cannot be read: {faultsEn}.',
  },
  'unknown-criterion': {
    status: 422,
    vi: 'Danh mục không có điều kiện "{criterion}" cho hồ sơ này.',
    en: 'The edition has no condition "{criterion}" for this line.',
  },
  'criterion-counted': {
    status: 409,
    vi: 'Điều kiện "{criterion}" ({source}) do hồ sơ quyết định, không xác nhận bằng tay; hãy bổ sung dữ liệu.',
    en: 'The record decides condition "{criterion}" ({source}); add to the record instead.',
  },
} satisfies RejectionTable;
