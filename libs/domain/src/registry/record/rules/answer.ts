import type { Decision } from '../../../log/decider.js';
import { reject } from '../../../log/rejection.js';
import type { AnswerRecord, SubjectPolicy } from '../../subject/commands.js';
import { unlessKept } from '../../subject/rules/standing.js';
import type { SubjectState } from '../../subject/state.js';
import { isRestricted } from '../entry.js';
import { entryEvent } from './entry-data.js';
import { unlessEntry } from './withdraw.js';

/** Right of reply: nobody is weighed by a matter the unit was never heard on. */
export function answerRecord(
  state: SubjectState,
  { entryId, text }: AnswerRecord,
  { id }: SubjectPolicy,
): Decision {
  const barred = unlessKept(state) ?? unlessEntry(state, entryId);
  if (barred) return barred;
  if (!isRestricted(state.entries[entryId]!.what)) return reject('nothing-to-answer');
  if (!text.trim()) return reject('message-missing');
  return [entryEvent('subject.record-answered', { entryId }, id, { text })];
}
