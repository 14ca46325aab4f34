import { isRejection, reject } from '../../log/rejection.js';
import type { Decision } from '../../log/decider.js';
import type { ReceiveDecision, SubmissionPolicy } from '../commands.js';
import type { CentreOutcome, SubmissionState } from '../state.js';
import { recordOutcome } from './record-outcome.js';

/**
 * The centre's document is taken in once, by its id and its hash, and what it says of the lines is
 * recorded with it. Rejects `decision-altered`: the same id with other bytes is no decision.
 */
export function receiveDecision(
  state: SubmissionState,
  command: ReceiveDecision,
  policy: SubmissionPolicy,
): Decision {
  if (state.status === 'none') return reject('not-in-this-state', { status: state.status });
  const { items, message, documentId, number, date, typeName } = command;
  const known = state.decisions?.find((one) => one.documentId === documentId);
  if (known && known.sha256 !== message.sha256) return reject('decision-altered', { documentId });
  if (known) return [];
  const outcome = recordOutcome(state, { type: 'record-outcome', items }, policy);
  if (isRejection(outcome)) return outcome;
  const count = (wanted: CentreOutcome): number =>
    items.filter((one) => one.outcome === wanted).length;
  return [
    {
      type: 'submission.decision-received',
      data: {
        ...{ message, documentId, number, date, typeName },
        granted: count('granted'),
        otherForm: count('other-form'),
        refused: count('refused'),
        returned: count('returned'),
      },
    },
    ...outcome,
  ];
}

/** The files are gone; what they were is still told by their hashes. */
export function purgeMessages(state: SubmissionState): Decision {
  if (state.status === 'none' || state.purged) return [];
  return [{ type: 'submission.messages-purged', data: {} }];
}
