import type { CommandContext, Decision } from '../../log/decider.js';
import { reject, type Rejection } from '../../log/rejection.js';
import { markFault } from '../../scoring/mark-fault.js';
import type { Mark } from '../../scoring/sheet.js';
import type { MarkCandidate, MeasureCandidates } from '../commands.js';
import type { ScoreRoundEvent } from '../events.js';
import type { ScoreRoundState } from '../state.js';

export const unlessOpen = ({ status }: ScoreRoundState): Rejection | undefined =>
  status === 'open' ? undefined : reject('not-in-this-state', { status, allowed: ['open'] });

export const unlessCandidate = (
  state: ScoreRoundState,
  subjectId: string,
): Rejection | undefined =>
  state.candidates.includes(subjectId) ? undefined : reject('not-a-candidate', { subjectId });

/**
 * Rejects `not-a-candidate`, `not-an-evaluator`, `marks-empty`, `unknown-sheet-criterion`,
 * `mark-not-valid`.
 */
export function mark(
  state: ScoreRoundState,
  { subjectId, marks }: MarkCandidate,
  { actor }: CommandContext,
): Decision {
  const barred = unlessOpen(state) ?? unlessCandidate(state, subjectId);
  if (barred) return barred;
  if (state.evaluators.length > 0 && !state.evaluators.includes(actor))
    return reject('not-an-evaluator');
  const given = Object.entries(marks);
  if (given.length === 0) return reject('marks-empty');
  for (const [id, one] of given) {
    const fault = markFault(state.sheet, id, one);
    if (fault) return fault;
  }
  const data = { subjectId, marks: marks as Record<string, Mark>, count: given.length };
  return [{ type: 'score-round.marked', data } satisfies ScoreRoundEvent];
}

/** Rejects `unknown-sheet-criterion`, `criterion-not-measured`, `not-a-candidate`, `subject-twice`. */
export function measure(
  state: ScoreRoundState,
  { criterion: id, results }: MeasureCandidates,
): Decision {
  const barred = unlessOpen(state);
  if (barred) return barred;
  const criterion = state.sheet.criteria.find((one) => one.id === id);
  if (!criterion) return reject('unknown-sheet-criterion', { criterion: id });
  if (criterion.type !== 'measured') return reject('criterion-not-measured', { criterion: id });
  if (results.length === 0) return reject('results-missing');
  const seen = new Set<string>();
  for (const { subjectId } of results) {
    const stranger = unlessCandidate(state, subjectId);
    if (stranger) return stranger;
    if (seen.has(subjectId)) return reject('subject-twice', { subjectId });
    seen.add(subjectId);
  }
  const data = { criterion: id, results, count: results.length };
  return [{ type: 'score-round.measured', data } satisfies ScoreRoundEvent];
}
