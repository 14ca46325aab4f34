import type { Decision } from '../../../log/decider.js';
import { reject, type Rejection } from '../../../log/rejection.js';
import type { SubjectPolicy, WithdrawRecord } from '../../subject/commands.js';
import { unlessKept } from '../../subject/rules/standing.js';
import type { SubjectState } from '../../subject/state.js';

/** The entry counts no more; that it once stood there stays in the log. */
export function withdrawRecord(
  state: SubjectState,
  { entryId, reason }: WithdrawRecord,
  { decidedHere }: Partial<SubjectPolicy> = {},
): Decision {
  const barred = unlessKept(state) ?? unlessEntry(state, entryId, decidedHere);
  if (barred) return barred;
  return [{ type: 'subject.record-withdrawn', data: { entryId, reason } }];
}

/**
 * Rejects `no-such-entry`, `entry-withdrawn`, `entry-decided-here`, or
 * `entry-follows` where its source is put right.
 */
export function unlessEntry(
  state: SubjectState,
  entryId: string,
  decidedHere = false,
): Rejection | undefined {
  const entry = Object.hasOwn(state.entries, entryId) ? state.entries[entryId] : undefined;
  if (!entry) return reject('no-such-entry', { entryId });
  if (entry.follows) return reject('entry-follows', { entryId });
  if (entry.grade === 'system' && !decidedHere) return reject('entry-decided-here', { entryId });
  return entry.withdrawn ? reject('entry-withdrawn', { entryId }) : undefined;
}
