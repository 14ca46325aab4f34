import { isIsoDay } from '../../catalogue/period.js';
import type { MovementFact } from '../../eligibility/facts.js';
import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import { scoreCandidates } from '../../scoring/score-candidates.js';
import type { ConcludeScoring, RecordScoreResults, ReopenScoring } from '../commands.js';
import type { ScoreRoundEvent } from '../events.js';
import { openDisputes, type ScoreRoundState } from '../state.js';
import { unlessOpen } from './mark.js';

/** Rejects `bad-date`, `marks-missing` while a mark that could change an outcome is open. */
export function conclude(state: ScoreRoundState, { on }: ConcludeScoring): Decision {
  const barred = unlessOpen(state);
  if (barred) return barred;
  if (!isIsoDay(on)) return reject('bad-date', { value: on });
  const scores = scoreCandidates(state);
  const open = scores.filter(({ passed }) => passed === undefined);
  if (open.length > 0)
    return reject('marks-missing', {
      candidates: open.length,
      criteria: [...new Set(open.flatMap(({ unmarked }) => unmarked))],
    });
  const passed = scores.filter((one) => one.passed).length;
  const data = { on, scores, passed, count: scores.length };
  return [{ type: 'score-round.concluded', data } satisfies ScoreRoundEvent];
}

/** Rejects `results-recorded` once records rest on the conclusion. */
export function reopen(state: ScoreRoundState, { reason }: ReopenScoring): Decision {
  if (state.status !== 'concluded') return notConcluded(state);
  if (Object.keys(state.results).length > 0) return reject('results-recorded');
  return [{ type: 'score-round.reopened', data: { reason } } satisfies ScoreRoundEvent];
}

/**
 * Rejects `disputes-open`, `no-record-of-matter`, `results-missing`, `not-a-candidate`, `subject-twice`,
 * `candidate-failed`, `result-known`. The same result told again changes nothing.
 */
export function recordResults(
  state: ScoreRoundState,
  { results, reference }: RecordScoreResults,
): Decision {
  if (state.status !== 'concluded') return notConcluded(state);
  const open = openDisputes(state).length;
  if (open > 0) return reject('disputes-open', { count: open });
  const matter = matterOf(state);
  if (!matter) return reject('no-record-of-matter');
  if (results.length === 0) return reject('results-missing');
  const events: ScoreRoundEvent[] = [];
  const seen = new Set<string>();
  for (const { subjectId, result } of results) {
    const score = state.scores?.find((one) => one.subjectId === subjectId);
    if (!score) return reject('not-a-candidate', { subjectId });
    if (seen.has(subjectId)) return reject('subject-twice', { subjectId });
    seen.add(subjectId);
    // Whom a knock-out criterion or a pass mark has failed is not put forward by a vote either.
    if (!score.passed) return reject('candidate-failed', { subjectId });
    const known = state.results[subjectId];
    if (known === result) continue;
    if (known !== undefined) return reject('result-known', { subjectId });
    const fact = { ...matter, year: state.year, result };
    const data = { subjectId, found: result, fact, title: state.title, reference };
    events.push({ type: 'score-round.result-recorded', data });
  }
  return events;
}

const notConcluded = ({ status }: ScoreRoundState) =>
  reject('not-in-this-state', { status, allowed: ['concluded'] });

/** What a result is to eligibility; undefined where scoring alone gives no such fact. */
function matterOf({
  purpose,
  cluster,
  movement,
}: ScoreRoundState): Pick<MovementFact, 'launchedBy' | 'cluster' | 'years' | 'review'> | undefined {
  if (purpose === 'cluster' && cluster)
    return { launchedBy: 'cluster', cluster, years: 1, review: 'annual' };
  return purpose === 'movement' ? movement : undefined;
}
