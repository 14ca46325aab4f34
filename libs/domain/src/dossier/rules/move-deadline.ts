import type { Decision } from '../../log/decider.js';
import type { MoveDossierDeadline } from '../commands.js';
import { fact, unlessIn } from '../fact.js';
import type { DossierState } from '../state.js';

/** Moves the day the appraisal is due; the same day again changes nothing. */
export function moveDeadline(state: DossierState, command: MoveDossierDeadline): Decision {
  const barred = unlessIn(state, 'checked', 'returned');
  if (barred) return barred;
  const { finishBy, because } = command;
  const from = state.check?.finishBy;
  // A line returned before its check has no day yet; the check will reckon with the clock.
  if (from === undefined || from === finishBy) return [];
  return [fact('dossier.deadline-moved', { from, finishBy, because })];
}
