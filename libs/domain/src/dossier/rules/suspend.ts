import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { DossierPolicy, ResumeDossier, SuspendDossier } from '../commands.js';
import { fact, unlessIn } from '../fact.js';
import type { DossierState } from '../state.js';
import { dayFault } from './annul.js';

/**
 * A signed act of the competent authority stops the effect of an award: nothing is handed over or
 * paid, nothing is built on it, and it stays in the record. Rejects `bad-date`, `dates-out-of-order`.
 */
export function suspend(state: DossierState, command: SuspendDossier): Decision {
  const barred = unlessIn(state, 'granted') ?? dayFault(state, command.on);
  if (barred) return barred;
  const { actId, number, on } = command;
  return [fact('dossier.suspended', { actId, number, on })];
}

/**
 * Only who suspended, or who stands above, lets it have effect again. Rejects `suspended-by-another`,
 * `bad-date`, `dates-out-of-order` also for a day before the suspension.
 */
export function resume(
  state: DossierState,
  { actId, on }: ResumeDossier,
  { endable }: Pick<DossierPolicy, 'endable'>,
): Decision {
  const barred = unlessIn(state, 'suspended') ?? dayFault(state, on);
  if (barred) return barred;
  const by = state.suspension?.actId;
  if (by === undefined || !endable?.has(by)) return reject('suspended-by-another');
  const since = state.suspension?.on;
  if (since !== undefined && on < since) return reject('dates-out-of-order', { since, on });
  return [fact('dossier.resumed', { actId, on })];
}
