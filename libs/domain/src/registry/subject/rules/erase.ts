import type { Decision } from '../../../log/decider.js';
import { reject } from '../../../log/rejection.js';
import type { EraseSubject, SubjectPolicy } from '../commands.js';
import type { SubjectState } from '../state.js';
import { unlessStanding } from './standing.js';

/**
 * Takes away all personal data of a subject and of those merged into it. The event itself has no
 * private part: the database deletes by the ids it names, in the same transaction.
 */
export function erase(
  state: SubjectState,
  { reason }: EraseSubject,
  { id, group }: SubjectPolicy,
): Decision {
  const barred = unlessStanding(state);
  if (barred) return barred;
  if (!group || group.openLines > 0)
    return reject('subject-has-open-lines', { lines: group?.openLines ?? 0 });
  const { members, scans } = group;
  return [{ type: 'subject.erased', data: { reason, ids: [id, ...members], scans } }];
}
