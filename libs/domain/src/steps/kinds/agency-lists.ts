import type { StepKind } from '../step-kind.js';

/**
 * The lists agencies send once a year, matched with the register. It is
 * done for a whole list and not for one line, so it stands in no line's plan: being on a list is
 * nothing a unit is told. What a person confirms holds the lines it is about.
 */
export const agencyLists: StepKind = {
  code: 'agency-lists',
  name: { vi: 'Đối chiếu danh sách hằng năm của cơ quan', en: 'Matching of yearly lists' },
  done: 'lists',
  role: 'specialist',
  answers: {
    settled: { clears: true, vi: 'đã đối chiếu xong', en: 'matched' },
  },
  officerMayProceed: false,
};
