import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { AnnulDossier } from '../commands.js';
import { fact, unlessIn } from '../fact.js';
import { RECOVERIES } from '../flag.js';
import { isIsoDay } from '../../catalogue/period.js';
import type { DossierState } from '../state.js';

/**
 * An act of annulment ends a granted award; object and money are to be recovered. Rejects `bad-date`, `dates-out-of-order`.
 */
export function annul(state: DossierState, { actId, on }: AnnulDossier): Decision {
  const barred = unlessIn(state, 'granted');
  if (barred) return barred;
  if (!isIsoDay(on)) return reject('bad-date', { value: on });
  if (state.decidedOn && on < state.decidedOn)
    return reject('dates-out-of-order', { decidedOn: state.decidedOn, on });
  return [fact('dossier.annulled', { actId, on, recover: [...RECOVERIES] })];
}
