import { vietnamDay } from '../../calendar/day.js';
import { isIsoDay } from '../../catalogue/period.js';
import type { CommandContext, Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import { heldOnPaper, sessionBasis } from '../basis.js';
import type { MinutesPolicy, RecordMinutes } from '../commands.js';
import type { MinutesState } from '../state.js';
import { drawBarred } from './draw.js';

/**
 * Minutes that were signed on paper long ago: number, day and hash of the file. Only for a session
 * held on paper before it was entered. Rejects what `drawBarred` does, `minutes-not-on-paper`,
 * `bad-date`, `minutes-reason-missing`.
 */
export function record(
  state: MinutesState,
  command: RecordMinutes,
  { session, undecided }: MinutesPolicy,
  context: CommandContext,
): Decision {
  if (!heldOnPaper(session)) return reject('minutes-not-on-paper');
  const barred = drawBarred(session, undecided ?? 0);
  if (barred) return barred;
  const { number, date, fileHash, reason } = command;
  if (!isIsoDay(date) || date < (session.heldOn ?? '') || date > vietnamDay(context.at))
    return reject('bad-date', { value: date });
  const basis = sessionBasis(session);
  const last = state.recorded;
  const said = { number: number.trim(), date, fileHash, basis };
  const same = last && Object.entries(said).every(([key, value]) => last[key as 'basis'] === value);
  if (same) return [];
  if (last && !reason?.trim()) return reject('minutes-reason-missing');
  return [
    {
      type: 'minutes.recorded',
      data: { ...said, ...(last && reason ? { reason: reason.trim() } : {}) },
    },
  ];
}
