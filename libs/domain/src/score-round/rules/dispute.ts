import type { Decision } from '../../log/decider.js';
import { reject, type Rejection } from '../../log/rejection.js';
import type { DisputeScore, ExplainScore, SettleDispute } from '../commands.js';
import type { ScoreRoundEvent } from '../events.js';
import type { ScoreRoundState } from '../state.js';
import { unlessCandidate } from './mark.js';

const criterionFault = (
  { sheet }: ScoreRoundState,
  criterion: string | undefined,
): Rejection | undefined =>
  criterion === undefined || sheet.criteria.some(({ id }) => id === criterion)
    ? undefined
    : reject('unknown-sheet-criterion', { criterion });

/** While marking goes on and after. Rejects `not-a-candidate`, `unknown-sheet-criterion`. */
export function explain(
  state: ScoreRoundState,
  { type: _type, ...fields }: ExplainScore,
): Decision {
  if (state.status === 'none')
    return reject('not-in-this-state', { status: 'none', allowed: ['open', 'concluded'] });
  const barred =
    unlessCandidate(state, fields.subjectId) ?? criterionFault(state, fields.criterion);
  return barred ?? [{ type: 'score-round.explained', data: fields } satisfies ScoreRoundEvent];
}

/**
 * Against what was concluded, until somebody's record rests on it. Rejects `not-a-candidate`,
 * `unknown-sheet-criterion`, `results-recorded`.
 */
export function dispute(
  state: ScoreRoundState,
  { type: _type, ...fields }: DisputeScore,
): Decision {
  const { status } = state;
  if (status !== 'concluded')
    return reject('not-in-this-state', { status, allowed: ['concluded'] });
  const barred =
    unlessCandidate(state, fields.subjectId) ?? criterionFault(state, fields.criterion);
  if (barred) return barred;
  if (Object.keys(state.results).length > 0) return reject('results-recorded');
  const data = { number: (state.disputes ?? []).length + 1, ...fields };
  return [{ type: 'score-round.disputed', data } satisfies ScoreRoundEvent];
}

/** Rejects `no-such-dispute`, `dispute-settled`. */
export function settleDispute(
  state: ScoreRoundState,
  { type: _type, ...fields }: SettleDispute,
): Decision {
  const found = state.disputes?.[fields.number - 1];
  if (!found) return reject('no-such-dispute', { number: fields.number });
  if (found.settled) return reject('dispute-settled');
  const { subjectId } = found;
  const data = { subjectId, ...fields };
  const settled: ScoreRoundEvent = { type: 'score-round.dispute-settled', data };
  if (!fields.upheld || state.status !== 'concluded') return [settled];
  // The marks cannot be put right while the scoring is concluded.
  return [settled, { type: 'score-round.reopened', data: { reason: fields.why } }];
}
