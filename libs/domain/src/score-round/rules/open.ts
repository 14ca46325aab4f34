import { isIsoDay } from '../../catalogue/period.js';
import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { OpenScoreRound, ScoreRoundPolicy } from '../commands.js';
import type { ScoreRoundEvent } from '../events.js';
import type { ScoreRoundState } from '../state.js';

/**
 * Rejects `already-exists`, `title-missing`, `bad-date`, `no-such-sheet`, `candidates-missing`,
 * `subject-twice`, `matter-missing`.
 */
export function open(
  state: ScoreRoundState,
  { type: _type, cluster, movement, ...round }: OpenScoreRound,
  { sheet, purpose }: ScoreRoundPolicy,
): Decision {
  if (state.status !== 'none') return reject('already-exists');
  if (!round.title.trim()) return reject('title-missing');
  if (!isIsoDay(round.on)) return reject('bad-date', { value: round.on });
  if (!sheet || !purpose) return reject('no-such-sheet', { on: round.on });
  const { candidates } = round;
  if (candidates.length === 0) return reject('candidates-missing');
  const twice = candidates.find((id, i) => candidates.indexOf(id) !== i);
  if (twice !== undefined) return reject('subject-twice', { subjectId: twice });
  const matter = purpose === 'cluster' ? { cluster } : purpose === 'movement' ? { movement } : {};
  if (Object.values(matter).some((one) => one === undefined)) return reject('matter-missing');
  const data = { ...round, ...(matter as object), purpose, sheet, sheetName: sheet.name.vi };
  return [{ type: 'score-round.opened', data } satisfies ScoreRoundEvent];
}
