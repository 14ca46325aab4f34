import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { ApplyEdition, DossierPolicy } from '../commands.js';
import { fact, unlessIn } from '../fact.js';
import type { DossierState } from '../state.js';

/**
 * A newer, more favourable law is applied to a file received under the older one: an officer's
 * recorded, reasoned act (Law 06/2026/QH16 Art. 4(4)). The line is checked anew under that edition;
 * what was found before stays in the log as it was. Rejects `no-such-edition`,
 * `edition-without-award`, `edition-not-newer`.
 */
export function applyEdition(
  state: DossierState,
  { edition, reason }: ApplyEdition,
  { law }: DossierPolicy,
): Decision {
  const barred = unlessIn(state, 'filed', 'checked', 'eligible');
  if (barred) return barred;
  if (!law?.wanted) return reject('no-such-edition', { edition });
  if (!law.wanted.hasAward) return reject('edition-without-award', { edition, award: state.award });
  if ((law.wanted.validFrom ?? '') <= (law.byReceipt?.validFrom ?? ''))
    return reject('edition-not-newer', { edition, byReceipt: law.byReceipt?.code ?? null });
  if (state.appliedEdition === edition) return [];
  const data = { edition, ...(law.byReceipt ? { byReceipt: law.byReceipt.code } : {}) };
  return [fact('dossier.edition-applied', data, state.subjectId, { reason })];
}
