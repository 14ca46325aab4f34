import type { StepKind } from '../step-kind.js';

/** Collective approval by the provincial People's Committee, after the council. */
export const peoplesCommittee: StepKind = {
  code: 'peoples-committee',
  name: { vi: 'Tập thể Ủy ban nhân dân tỉnh', en: "People's Committee" },
  done: 'opinion',
  role: 'office',
  answers: {
    approved: { clears: true, vi: 'thông qua', en: 'approved' },
    'not-approved': { clears: false, vi: 'không thông qua', en: 'not approved' },
  },
  officerMayProceed: false,
};
