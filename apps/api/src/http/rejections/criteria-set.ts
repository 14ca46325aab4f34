import type { RejectionTable } from '../rejection-table.js';

export const criteriaSetRejections = {
  'criteria-set-faulty': {
    status: 422,
    vi: 'Bộ tiêu chí {set} có lỗi, chưa ghi được: {faults}.',
    en: 'The criteria set {set} has faults and was not written: {faultsEn}.',
  },
  'no-such-criteria-set': {
    status: 422,
    vi: 'Không có bộ tiêu chí này đang áp dụng.',
    en: 'No such criteria set is in force.',
  },
  'nothing-written': {
    status: 409,
    vi: 'Chưa soạn nội dung mới cho bộ tiêu chí.',
    en: 'No new wording of the criteria set has been written.',
  },
} satisfies RejectionTable;
