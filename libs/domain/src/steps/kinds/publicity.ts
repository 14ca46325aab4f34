import type { StepKind } from '../step-kind.js';

/** Công khai lấy ý kiến Nhân dân; the award says whether and for how long (Law 2022 Art. 84(5)). */
export const publicity: StepKind = {
  code: 'publicity',
  name: { vi: 'Công khai lấy ý kiến Nhân dân', en: 'Publicity and comments' },
  done: 'publicity',
  role: 'specialist',
  answers: {
    'no-comment': { clears: true, vi: 'không có ý kiến', en: 'nobody commented' },
    'comments-settled': {
      clears: true,
      vi: 'các ý kiến đã được xem xét, không ảnh hưởng việc xét tặng',
      en: 'comments were looked into and change nothing',
    },
    'comment-upheld': {
      clears: false,
      vi: 'có ý kiến phản ánh đúng',
      en: 'a comment was found to be right',
    },
  },
  officerMayProceed: false,
  term: ({ publicity: rule }, kind) => {
    if (!rule?.required || !rule.days || !rule.unit) return undefined;
    if (rule.kinds && !rule.kinds.includes(kind)) return undefined;
    return { days: rule.days, unit: rule.unit };
  },
};
