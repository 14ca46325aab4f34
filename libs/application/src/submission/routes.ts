import type { RouteTable } from '../process/route-table.js';

/** The first look is soon, for a centre may answer at once; later looks grow apart. */
const FIRST_LOOK_SECONDS = 1;

export const submissionRoutes: RouteTable = {
  'submission.prepared': () => [{ queue: 'central-submission', kind: 'send-package' }],
  'submission.sent': () => [
    { queue: 'central-submission', kind: 'submit-lines' },
    {
      queue: 'central-submission',
      kind: 'poll-status',
      notBeforeSeconds: FIRST_LOOK_SECONDS,
    },
  ],
  'submission.transport-failed': null,
  'submission.given-up': null,
  // A refusal that comes after the case has ended changes nothing any more.
  'submission.status-recorded': ({ data }) =>
    data.code === '02' && data.forward === true
      ? [{ queue: 'central-submission', kind: 'return-lines' }]
      : [],
  'submission.outcome-received': ({ data }) => [
    { queue: 'central-submission', kind: 'apply-outcome', data: { items: data.items } },
  ],
  'submission.acknowledged': null,
};
