import type { StepKind } from '../step-kind.js';

/** Hiệp y: an agency says what it knows of those proposed. */
export const consultation: StepKind = {
  code: 'consultation',
  name: { vi: 'Hiệp y', en: 'Consultation' },
  done: 'opinion',
  role: 'agency',
  answers: {
    agree: { clears: true, vi: 'đồng ý', en: 'agrees' },
    'no-opinion': { clears: true, vi: 'không có ý kiến', en: 'has no opinion' },
    disagree: { clears: false, vi: 'không đồng ý', en: 'does not agree' },
  },
  officerMayProceed: true,
};
