import type { Decision } from '../../log/decider.js';
import { reject, type Rejection } from '../../log/rejection.js';
import type { AnnulDossier } from '../commands.js';
import { fact, unlessIn } from '../fact.js';
import { RECOVERIES } from '../flag.js';
import { isIsoDay } from '../../catalogue/period.js';
import type { DossierState } from '../state.js';

/**
 * An act of annulment ends a granted award; object and money are to be recovered, unless its ground
 * says otherwise. Rejects `bad-date`, `dates-out-of-order`.
 */
export function annul(state: DossierState, command: AnnulDossier): Decision {
  const { actId, on, number, recover = RECOVERIES } = command;
  const barred = unlessIn(state, 'granted', 'suspended') ?? dayFault(state, on);
  if (barred) return barred;
  const data = { actId, on, recover: [...recover], ...(number ? { number } : {}) };
  return [fact('dossier.annulled', data)];
}

/** Nothing can happen to an award before it was decided. */
export function dayFault({ decidedOn }: DossierState, on: string): Rejection | undefined {
  if (!isIsoDay(on)) return reject('bad-date', { value: on });
  if (decidedOn && on < decidedOn) return reject('dates-out-of-order', { decidedOn, on });
  return undefined;
}
