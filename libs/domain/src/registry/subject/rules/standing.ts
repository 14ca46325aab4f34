import { reject, type Rejection } from '../../../log/rejection.js';
import type { SubjectState } from '../state.js';

/**
 * Rejects `no-such-subject`, `subject-merged` (facts say into which) or `subject-erased` unless the
 * subject stands on its own.
 */
export function unlessStanding(state: SubjectState): Rejection | undefined {
  if (state.status === 'none') return reject('no-such-subject');
  if (state.status === 'erased') return reject('subject-erased');
  if (state.status === 'merged') return reject('subject-merged', { into: state.mergedInto });
  return undefined;
}

/** What happened to one subject may still be put right after it was merged, but not once erased. */
export function unlessKept(state: SubjectState): Rejection | undefined {
  return state.status === 'merged' ? undefined : unlessStanding(state);
}
