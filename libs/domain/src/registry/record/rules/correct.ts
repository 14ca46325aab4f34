import { vietnamDay } from '../../../calendar/day.js';
import type { CommandContext, Decision } from '../../../log/decider.js';
import { reject } from '../../../log/rejection.js';
import type { CorrectRecord, SubjectPolicy } from '../../subject/commands.js';
import { unlessKept } from '../../subject/rules/standing.js';
import type { SubjectState } from '../../subject/state.js';
import { isRestricted } from '../entry.js';
import { entryFault } from '../entry-fault.js';
import { standingKeys } from './add.js';
import { entryBody, entryEvent, openKind } from './entry-data.js';
import { unlessEntry } from './withdraw.js';

/**
 * Puts an entry right. Whoever checked it checked what it said before, so it is only declared until
 * somebody looks again. Its kind stays, or nobody could tell who may read it.
 */
export function correctRecord(
  state: SubjectState,
  { entryId, entry, key, reason }: CorrectRecord,
  { id, knownKeys = [] }: SubjectPolicy,
  { at }: CommandContext,
): Decision {
  const barred = unlessKept(state) ?? unlessEntry(state, entryId);
  if (barred) return barred;
  const before = state.entries[entryId]!;
  const what = openKind(entry);
  if (what !== before.what && (isRestricted(before.what) || isRestricted(what)))
    return reject('record-kind-fixed');
  // Nobody but the centre gives back what it took.
  const annulled = entry.kind === 'award' && entry.fact.annulled === true;
  if (before.stripped && !annulled) return reject('entry-stripped', { entryId });
  const wrong = entryFault(entry, vietnamDay(at));
  if (wrong) return wrong;
  const others = [...standingKeys(state, entryId), ...knownKeys.filter((k) => k !== before.key)];
  if (others.includes(key)) return reject('record-already-there');
  if (!reason.trim()) return reject('reason-missing');
  const data = { entryId, what, key, grade: 'declared' };
  return [entryEvent('subject.record-corrected', data, id, { entry: entryBody(entry), reason })];
}
