import type { Decision } from '../../log/decider.js';
import type { ConfirmCriterion } from '../commands.js';
import { fact, unlessIn } from '../fact.js';
import type { DossierState } from '../state.js';
import type { DossierStatus } from '../status.js';

/** From the check to the signature: it is asked for again at each of these steps. */
const OPEN: readonly DossierStatus[] = [
  'checked',
  'returned',
  'held',
  'eligible',
  'scheduled',
  'deferred',
  'passed',
  'ready',
  'listed',
];

/**
 * An officer says whether a condition is met that only a person can judge. Saying the same again
 * changes nothing. Whether the edition has such a criterion is asked before.
 */
export function confirmCriterion(state: DossierState, command: ConfirmCriterion): Decision {
  const barred = unlessIn(state, ...OPEN);
  if (barred) return barred;
  const { criterion, met, edition, note } = command;
  if (state.confirmed?.[criterion] === met) return [];
  const words = note?.trim() ? { note: note.trim() } : undefined;
  const verdict = met ? 'met' : 'not-met';
  return [
    fact('dossier.criterion-confirmed', { criterion, verdict, edition }, state.subjectId, words),
  ];
}
