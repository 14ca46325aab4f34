import type { StepKind } from '../step-kind.js';

/** Written opinion of the standing committee of the provincial Party committee. */
export const partyOpinion: StepKind = {
  code: 'party-opinion',
  name: { vi: 'Ý kiến Ban Thường vụ Tỉnh ủy', en: 'Opinion of the Party standing committee' },
  done: 'opinion',
  role: 'specialist',
  answers: {
    agree: { clears: true, vi: 'đồng ý', en: 'agrees' },
    disagree: { clears: false, vi: 'không đồng ý', en: 'does not agree' },
  },
  officerMayProceed: false,
};
