import { isIsoDay } from '../../catalogue/period.js';
import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { HoldReview, RecordMovementResults } from '../commands.js';
import type { MovementEvent } from '../events.js';
import { wholeYears, type MovementState } from '../state.js';

/**
 * Holds an interim or final review; a final review may follow the end, and there is one only.
 * Rejects `bad-date`, `before-launch`, `review-held`, `after-final-review`.
 */
export function holdReview(state: MovementState, command: HoldReview): Decision {
  if (state.status === 'none')
    return reject('not-in-this-state', { status: state.status, allowed: ['running', 'ended'] });
  const { type: _type, ...review } = command;
  for (const day of [review.on, review.letter?.date ?? review.on])
    if (!isIsoDay(day)) return reject('bad-date', { value: day });
  if (review.on < state.from) return reject('before-launch', { from: state.from });
  if (state.reviews.some(({ on }) => on === review.on))
    return reject('review-held', { on: review.on });
  if (state.reviews.some(({ kind }) => kind === 'final')) return reject('after-final-review');
  return [{ type: 'movement.reviewed', data: review } satisfies MovementEvent];
}

/** Rejects `no-such-review`, `results-missing`, `subject-twice`. */
export function recordResults(
  state: MovementState,
  { on, results }: RecordMovementResults,
): Decision {
  const review = state.reviews.find((held) => held.on === on);
  if (!review) return reject('no-such-review', { on });
  if (results.length === 0) return reject('results-missing');
  const ids = results.map(({ subjectId }) => subjectId);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) return reject('subject-twice', { subjectId: twice });
  const known = new Map(review.results.map(({ subjectId, result }) => [subjectId, result]));
  const fresh = results.filter(({ subjectId, result }) => known.get(subjectId) !== result);
  if (fresh.length === 0) return [];
  const data = {
    kind: review.kind,
    on,
    years: wholeYears(state.from, on),
    results: fresh,
    count: fresh.length,
  };
  return [{ type: 'movement.results-recorded', data } satisfies MovementEvent];
}
