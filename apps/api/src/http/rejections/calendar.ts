import type { RejectionTable } from '../rejection-table.js';

export const calendarRejections = {
  'calendar-faulty': {
    status: 422,
    vi: 'Lịch làm việc có lỗi: {faults}.',
    en: 'The working calendar is faulty: {faults}.',
  },
  'calendar-needs-reason': {
    status: 422,
    vi: 'Lịch năm {year} đã nhập; sửa lại phải nêu lý do.',
    en: 'The calendar of {year} was entered before; say why it changes.',
  },
} satisfies RejectionTable;
