import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { RecordOutcome, SubmissionPolicy } from '../commands.js';
import type { CentreOutcome, OutcomeItem, SubmissionState } from '../state.js';

/**
 * The centre answers line by line, perhaps in several letters. The first answer for a line
 * stands (a later change is an act of its own); answers for lines that are not in this package
 * are set down as `strangers` and touch nothing.
 */
export function recordOutcome(
  state: SubmissionState,
  command: RecordOutcome,
  policy: SubmissionPolicy,
): Decision {
  if (state.status === 'none') return reject('not-in-this-state', { status: state.status });
  const faulty = command.items.find((item) => !isWhole(item));
  if (faulty) return reject('outcome-incomplete', { dossierId: faulty.dossierId });

  const items = new Map<string, OutcomeItem>();
  const strangers: string[] = [];
  for (const item of command.items) {
    if (policy.lineIds && !policy.lineIds.has(item.dossierId)) strangers.push(item.dossierId);
    else if (!state.outcomes[item.dossierId] && !items.has(item.dossierId))
      items.set(item.dossierId, item);
  }
  if (items.size === 0) return [];
  const fresh = [...items.values()];
  const count = (outcome: CentreOutcome): number =>
    fresh.filter((item) => item.outcome === outcome).length;
  return [
    {
      type: 'submission.outcome-received',
      data: {
        items: fresh,
        granted: count('granted'),
        otherForm: count('other-form'),
        refused: count('refused'),
        returned: count('returned'),
        ...(strangers.length ? { strangers } : undefined),
      },
    },
  ];
}

function isWhole(item: OutcomeItem): boolean {
  if (item.outcome === 'other-form' && !item.award) return false;
  if (item.outcome === 'granted' || item.outcome === 'other-form')
    return Boolean(item.decision?.number && item.decision.date);
  return true;
}
