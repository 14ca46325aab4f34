import type { Decision } from '../../log/decider.js';
import type { DomainEvent } from '../../log/event.js';
import { reject } from '../../log/rejection.js';
import type { RecordStatus } from '../commands.js';
import type { StatusReport, SubmissionState } from '../state.js';
import { ANSWERS, byTime, movesForward, normalCode, sameReport } from '../status-order.js';

/**
 * Statuses repeat, skip and come late. Each one is stored, unknown codes too; the same code with
 * the same time is the same message, unless it is another message that answers an open request: an
 * axis counts in seconds, and two requests may be answered within one. `forward` says whether the
 * case moved, `answers` which open request the report settles: the first 15 or 16 not known before.
 */
export function recordStatus(state: SubmissionState, command: RecordStatus): Decision {
  if (state.status === 'none') return reject('not-in-this-state', { status: state.status });
  const known: StatusReport[] = [...state.statuses];
  const events: DomainEvent<string, object>[] = [];
  let open = state.request?.answer ? undefined : state.request?.kind;
  const reports = command.statuses.map(({ code, reportedAt, ...rest }) => ({
    report: { code: normalCode(code), reportedAt },
    ...rest,
  }));
  for (const { report, description, message } of reports.sort((a, b) =>
    byTime(a.report, b.report),
  )) {
    const answers = ANSWERS[report.code] ? open : undefined;
    const another = answers && message && !isReceived(state, message.messageId);
    if (!another && known.some((one) => sameReport(one, report))) continue;
    if (answers) open = undefined;
    events.push({
      type: 'submission.status-recorded',
      data: {
        ...report,
        forward: state.status !== 'recalled' && movesForward(known, report.code),
        ...(answers ? { answers } : {}),
        ...(message ? { message } : {}),
      },
      // Free text of another body may name people.
      ...(description
        ? { private: { subjectId: state.documentId, body: { description } } }
        : undefined),
    });
    known.push(report);
  }
  return events;
}

const isReceived = ({ received = [] }: SubmissionState, messageId: string): boolean =>
  received.some((one) => one.messageId === messageId);
