import type { Decision } from '../../log/decider.js';
import type { DomainEvent } from '../../log/event.js';
import { reject } from '../../log/rejection.js';
import type { RecordStatus } from '../commands.js';
import type { StatusReport, SubmissionState } from '../state.js';
import { byTime, movesForward, normalCode, sameReport } from '../status-order.js';

/**
 * Statuses repeat, skip and come late. Each one is stored, unknown codes too; the same code with
 * the same time is the same message. `forward` says whether the case moved.
 */
export function recordStatus(state: SubmissionState, command: RecordStatus): Decision {
  if (state.status === 'none') return reject('not-in-this-state', { status: state.status });
  const known: StatusReport[] = [...state.statuses];
  const events: DomainEvent<string, object>[] = [];
  const reports = command.statuses.map(({ code, reportedAt, description }) => ({
    report: { code: normalCode(code), reportedAt },
    description,
  }));
  for (const { report, description } of reports.sort((a, b) => byTime(a.report, b.report))) {
    if (known.some((one) => sameReport(one, report))) continue;
    events.push({
      type: 'submission.status-recorded',
      data: { ...report, forward: movesForward(known, report.code) },
      // Free text of another body may name people.
      ...(description
        ? { private: { subjectId: state.documentId, body: { description } } }
        : undefined),
    });
    known.push(report);
  }
  return events;
}
