import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import { hasStep } from '../../stages/route.js';
import type { RestoreDossier, StripDossier } from '../commands.js';
import { fact, unlessIn } from '../fact.js';
import { routeOf, type DossierState } from '../state.js';
import { dayFault } from './annul.js';

/**
 * The centre takes away what it granted (tước); what the province granted is annulled, not stripped.
 * Rejects `not-for-the-centre`, `bad-date`, `dates-out-of-order`.
 */
export function strip(state: DossierState, command: StripDossier): Decision {
  const barred = unlessIn(state, 'granted', 'suspended') ?? dayFault(state, command.on);
  if (barred) return barred;
  const route = routeOf(state);
  if (route && !hasStep(route, 'central-submission'))
    return reject('not-for-the-centre', { asks: 'strip' });
  const { actId, number, on, recover } = command;
  const owed = recover?.length ? { recover: [...recover] } : {};
  return [fact('dossier.stripped', { actId, number, on, ...owed })];
}

/** Gives it back (phục hồi). Rejects `bad-date`, `dates-out-of-order`. */
export function restore(state: DossierState, command: RestoreDossier): Decision {
  const barred = unlessIn(state, 'stripped') ?? dayFault(state, command.on);
  if (barred) return barred;
  const { actId, number, on } = command;
  const since = state.stripped?.on;
  if (since !== undefined && on < since) return reject('dates-out-of-order', { since, on });
  return [fact('dossier.restored', { actId, number, on })];
}
