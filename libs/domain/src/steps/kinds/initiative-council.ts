import type { StepKind } from '../step-kind.js';

/** Hội đồng sáng kiến: recognises a work and how far its effect reaches (Law 2022 Arts 21(2), 22(2)). */
export const initiativeCouncil: StepKind = {
  code: 'initiative-council',
  name: { vi: 'Hội đồng sáng kiến', en: 'Initiative council' },
  done: 'opinion',
  role: 'specialist',
  answers: {
    recognised: { clears: true, vi: 'công nhận', en: 'recognised' },
    'not-recognised': { clears: false, vi: 'không công nhận', en: 'not recognised' },
  },
  // Without a recognised initiative another branch of the criteria may still carry the line.
  officerMayProceed: true,
  recognises: 'recognised',
};
