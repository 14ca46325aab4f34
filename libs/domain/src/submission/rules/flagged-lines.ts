import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { Acknowledge, FlagLine, UnflagLine } from '../commands.js';
import { flaggedUntold, type SubmissionState } from '../state.js';

/** Of a line the centre has not answered, once for each award it rested on. */
export function flagLine(state: SubmissionState, command: FlagLine): Decision {
  const { type: _type, ...data } = command;
  const { dossierId, awardId } = command;
  const over = ['none', 'refused', 'recalled'].includes(state.status);
  if (over || state.outcomes[dossierId]) return [];
  const known = state.flaggedLines?.[dossierId]?.some((one) => one.awardId === awardId);
  return known ? [] : [{ type: 'submission.line-flagged', data }];
}

export function unflagLine(state: SubmissionState, command: UnflagLine): Decision {
  const { dossierId, awardId } = command;
  const known = state.flaggedLines?.[dossierId]?.some((one) => one.awardId === awardId);
  return known ? [{ type: 'submission.line-unflagged', data: { dossierId, awardId } }] : [];
}

/** Nothing is sent about flagged lines, and somebody says why. Rejects `reason-missing`. */
export function leaveFlags(state: SubmissionState, { reason }: Acknowledge): Decision {
  if (!reason?.trim()) return reject('reason-missing');
  const data = { reason: reason.trim(), count: flaggedUntold(state).length };
  return [{ type: 'submission.flags-left', data }];
}

/**
 * What the centre is told of flagged lines, in Vietnamese as the message says it; undefined where
 * there is nothing to tell.
 */
export function flaggedReason(state: SubmissionState): string | undefined {
  const ids = flaggedUntold(state);
  if (ids.length === 0) return undefined;
  const causes = new Set(ids.flatMap((id) => state.flaggedLines![id]!.map(({ cause }) => cause)));
  const lost = [
    ...(causes.has('rests-on-annulled') ? ['hủy bỏ'] : []),
    ...(causes.has('rests-on-stripped') ? ['tước'] : []),
  ].join(', ');
  return `Đề nghị xem xét lại ${ids.length} trường hợp của Tờ trình số ${state.letterNumber}: khen thưởng làm căn cứ xét đã bị ${lost}.`;
}
