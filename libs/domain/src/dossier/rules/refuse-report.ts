import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { RefuseReport } from '../commands.js';
import { fact, unlessIn } from '../fact.js';
import type { DossierState } from '../state.js';

/**
 * One line of a reported decision is not taken for true: it counts no more, the others of its
 * letter stay. Rejects `not-a-report`, `reason-missing`.
 */
export function refuseReport(state: DossierState, { note }: RefuseReport): Decision {
  if (state.source !== 'reported') return reject('not-a-report', { source: state.source });
  const barred = unlessIn(state, 'granted');
  if (barred) return barred;
  if (!note.trim()) return reject('reason-missing');
  return [fact('dossier.withdrawn', { reason: 'report-refused' }, state.subjectId, { note })];
}
