import { vietnamDay } from '../../../calendar/day.js';
import type { CommandContext, Decision } from '../../../log/decider.js';
import type { DomainEvent } from '../../../log/event.js';
import type { FollowRecord, SubjectPolicy } from '../../subject/commands.js';
import { unlessKept } from '../../subject/rules/standing.js';
import type { SubjectState } from '../../subject/state.js';
import { entryFault } from '../entry-fault.js';
import { entryBody, entryEvent, openKind } from './entry-data.js';

/**
 * Enters what follows from something recorded in this system, e.g. the result of a movement. It
 * takes the place of what the same source said before and of the same thing told by hand; said
 * again it changes nothing. Who was merged keeps his own, which is read under the survivor. Rejects
 * `record-field`, `no-such-subject`, `subject-erased`.
 */
export function followRecord(
  state: SubjectState,
  { added, says }: FollowRecord,
  { id }: SubjectPolicy,
  { at }: CommandContext,
): Decision {
  const wrong = unlessKept(state) ?? entryFault(added.entry, vietnamDay(at));
  if (wrong) return wrong;
  const { entryId, entry, key, synthetic, follows } = added;
  const standing = Object.entries(state.entries).filter(([, one]) => !one.withdrawn);
  if (standing.some(([, one]) => one.follows === follows && one.says === says)) return [];
  const gone = standing.flatMap(([other, one]): DomainEvent[] => {
    if (one.follows !== follows && one.key !== key) return [];
    const reason = one.follows === follows ? 'superseded' : 'duplicate';
    return [{ type: 'subject.record-withdrawn', data: { entryId: other, reason } }];
  });
  const data = {
    entryId,
    what: openKind(entry),
    key,
    grade: 'system',
    origin: 'system',
    follows,
    says,
    ...(synthetic ? { synthetic } : {}),
  };
  return [...gone, entryEvent('subject.record-added', data, id, { entry: entryBody(entry) })];
}
