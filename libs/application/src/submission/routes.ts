import type { JsonObject } from '@vinhdanh/domain';
import type { RouteTable, TaskSpec } from '../process/route-table.js';

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
  'submission.resend-asked': () => [{ queue: 'central-submission', kind: 'send-package' }],
  'submission.delivered': null,
  'submission.bounced': null,
  'submission.request-made': ({ data }) => [
    {
      queue: 'central-submission',
      kind: 'build-message',
      data: { kind: data.kind, messageId: data.messageId, reason: data.reason },
    },
  ],
  'submission.message-laid-down': ({ data }) => [
    {
      queue: 'central-submission',
      kind: 'send-message',
      data: { messageId: (data.message as { messageId: string }).messageId },
    },
  ],
  'submission.message-sent': null,
  'submission.status-recorded': ({ data }) => afterStatus(data),
  'submission.outcome-received': ({ data }) => [
    { queue: 'central-submission', kind: 'apply-outcome', data: { items: data.items } },
  ],
  // What it says of the lines is an event of its own.
  'submission.decision-received': null,
  'submission.messages-purged': null,
  'submission.line-flagged': null,
  'submission.line-unflagged': null,
  'submission.flags-left': null,
  'submission.acknowledged': null,
};

/** A refusal that comes after the case has ended changes nothing any more. */
function afterStatus({ code, forward, answers }: JsonObject): TaskSpec[] {
  if (code === '02' && forward === true)
    return [{ queue: 'central-submission', kind: 'return-lines' }];
  if (code !== '15' || answers !== 'recall') return [];
  return [
    { queue: 'central-submission', kind: 'return-lines', data: { reason: 'recalled' } },
    { queue: 'central-submission', kind: 'build-message', data: { kind: 'revoke' } },
  ];
}
