import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { SettleDuplicate } from '../commands.js';
import { fact, unlessIn } from '../fact.js';
import { rivalsOf, type DossierState } from '../state.js';

/**
 * One achievement is rewarded once: someone says which of two lines goes on, or that they are two
 * different ones. The line not kept ends as not eligible. Rejects `not-a-duplicate`.
 */
export function settleDuplicate(state: DossierState, command: SettleDuplicate): Decision {
  const barred = unlessIn(state, 'checked');
  if (barred) return barred;
  const { otherId, keep, note } = command;
  if (!rivalsOf(state).includes(otherId)) return reject('not-a-duplicate', { otherId });
  const settled = fact('dossier.duplicate-settled', { otherId, keep }, state.subjectId, { note });
  if (keep !== 'other') return [settled];
  return [
    settled,
    fact('dossier.appraised', {
      result: 'not-eligible',
      reason: 'same-achievement',
      next: 'closed',
    }),
  ];
}
