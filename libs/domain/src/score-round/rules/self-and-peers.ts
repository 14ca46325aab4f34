import type { Decision } from '../../log/decider.js';
import { reject, type Rejection } from '../../log/rejection.js';
import { claimFault } from '../../scoring/mark-fault.js';
import type { Mark } from '../../scoring/sheet.js';
import type { ScoreOneself, ScorePeer } from '../commands.js';
import type { ScoreRoundEvent } from '../events.js';
import type { ScoreRoundState } from '../state.js';
import { unlessCandidate, unlessOpen } from './mark.js';

function claimsFault(
  { sheet }: ScoreRoundState,
  marks: Record<string, unknown>,
): Rejection | undefined {
  const given = Object.entries(marks);
  if (given.length === 0) return reject('marks-empty');
  return given.map(([id, one]) => claimFault(sheet, id, one)).find((fault) => fault !== undefined);
}

/** Rejects `not-a-candidate`, `marks-empty`, `unknown-sheet-criterion`, `mark-not-valid`. */
export function scoreSelf(state: ScoreRoundState, command: ScoreOneself): Decision {
  const { subjectId } = command;
  const barred =
    unlessOpen(state) ?? unlessCandidate(state, subjectId) ?? claimsFault(state, command.marks);
  if (barred) return barred;
  const marks = command.marks as Record<string, Mark>;
  const data = { subjectId, marks, count: Object.keys(marks).length };
  return [{ type: 'score-round.self-scored', data } satisfies ScoreRoundEvent];
}

/** Also rejects `peer-is-self`. */
export function scorePeer(state: ScoreRoundState, command: ScorePeer): Decision {
  const { subjectId, peerId } = command;
  const barred =
    unlessOpen(state) ??
    unlessCandidate(state, subjectId) ??
    unlessCandidate(state, peerId) ??
    claimsFault(state, command.marks);
  if (barred) return barred;
  if (peerId === subjectId) return reject('peer-is-self');
  const marks = command.marks as Record<string, Mark>;
  const data = { subjectId, peerId, marks, count: Object.keys(marks).length };
  return [{ type: 'score-round.peer-scored', data } satisfies ScoreRoundEvent];
}
