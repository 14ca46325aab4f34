import type { Decision } from '../../log/decider.js';
import { reject, type Rejection } from '../../log/rejection.js';
import type { LetGo, TakeUp } from '../commands.js';
import { said } from '../events.js';
import type { OpinionState } from '../state.js';

/**
 * A council takes lines on its agenda; those it has already stay. Rejects `not-asked-about`,
 * `answered-already`, `council-decides` (another session has one of them).
 */
export function takeUp(state: OpinionState, { sessionId, dossierIds }: TakeUp): Decision {
  if (state.status === 'none') return reject('not-visible');
  const fresh: string[] = [];
  for (const dossierId of dossierIds) {
    const line = Object.hasOwn(state.lines, dossierId) ? state.lines[dossierId] : undefined;
    if (!line) return reject('not-asked-about', { dossierId });
    if (line.answer !== undefined || line.proceeded)
      return reject('answered-already', { dossierId });
    const barred = councilBarred(state, dossierId, sessionId);
    if (barred) return barred;
    if (line.sessionId === undefined) fresh.push(dossierId);
  }
  if (fresh.length === 0) return [];
  const { stepKind } = state;
  return [
    said('opinion.taken-up', { stepKind, sessionId, dossierIds: fresh, count: fresh.length }),
  ];
}

/** Gives lines back that the session has not decided on; others it never had. */
export function letGo(state: OpinionState, { sessionId, lines }: LetGo): Decision {
  const held = lines.filter(({ dossierId }) => state.lines[dossierId]?.sessionId === sessionId);
  if (held.length === 0) return [];
  const { stepKind } = state;
  return [said('opinion.let-go', { stepKind, sessionId, lines: held, count: held.length })];
}

/** A line that stands before a council is answered by that session and by nobody else. */
export function councilBarred(
  { lines }: OpinionState,
  dossierId: string,
  sessionId: string | undefined,
): Rejection | undefined {
  const held = Object.hasOwn(lines, dossierId) ? lines[dossierId]?.sessionId : undefined;
  return held === undefined || held === sessionId
    ? undefined
    : reject('council-decides', { dossierId, sessionId: held });
}
