import type { Decision } from '../../../log/decider.js';
import { reject } from '../../../log/rejection.js';
import type { MergeSubject, SubjectPolicy, UnmergeSubject } from '../commands.js';
import type { SubjectState } from '../state.js';
import { unlessStanding } from './standing.js';

/**
 * Two entries of the register are one and the same: this one is read as the other from now on.
 * Nothing moves between the two streams, so that a mistake is undone by saying so.
 */
export function merge(
  state: SubjectState,
  { into, reason }: MergeSubject,
  { id, survivor }: SubjectPolicy,
): Decision {
  // Said twice it is true once.
  if (state.status === 'merged' && state.mergedInto === into) return [];
  const barred = unlessStanding(state);
  if (barred) return barred;
  if (into === id) return reject('merged-into-itself');
  if (survivor?.status !== 'registered') return reject('no-such-survivor', { into });
  if (survivor.kind !== state.kind)
    return reject('kinds-differ', { kind: state.kind, other: survivor.kind });
  return [{ type: 'subject.merged', data: { into, reason } }];
}

/** They were two after all; entries made for the survivor meanwhile stay with the survivor. */
export function unmerge(
  state: SubjectState,
  { reason }: UnmergeSubject,
  { id }: SubjectPolicy,
): Decision {
  if (state.status !== 'merged') return reject('not-merged');
  if (!reason.trim()) return reject('reason-missing');
  return [
    {
      type: 'subject.unmerged',
      data: { from: state.mergedInto },
      private: { subjectId: id, body: { reason } },
    },
  ];
}
