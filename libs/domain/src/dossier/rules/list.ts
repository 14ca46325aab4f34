import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import { hasStep } from '../../stages/route.js';
import type { DossierPolicy, ListDossier, UnlistDossier } from '../commands.js';
import { fact, unlessIn } from '../fact.js';
import { unlessCleared } from './steps.js';
import { routeOf, type DossierState } from '../state.js';

/**
 * Takes the line into an act: a letter to the centre where the route goes there, else a granting
 * decision. What a council voted on waits for the minutes of that session. Rejects
 * `act-not-in-route`, `in-another-act`, `prerequisites-open`, `minutes-not-signed`.
 */
export function list(
  state: DossierState,
  { actId, actKind }: ListDossier,
  { minutesOwed }: DossierPolicy = {},
): Decision {
  const barred = unlessIn(state, 'ready', 'listed');
  if (barred) return barred;
  if (state.status === 'listed')
    return state.actId === actId ? [] : reject('in-another-act', { actId: state.actId ?? null });
  const route = routeOf(state);
  if ((actKind === 'submission') !== hasStep(route, 'central-submission'))
    return reject('act-not-in-route', { actKind, route: route?.id ?? null });
  const open = unlessCleared(state, actKind === 'submission' ? 'centre' : 'decision');
  if (open) return open;
  if (minutesOwed && minutesOwed.sessionId === state.sessionId)
    return reject('minutes-not-signed', minutesOwed);
  return [fact('dossier.listed', { actId, actKind })];
}

/** Takes the line off an act that has not been signed. Rejects `other-act`. */
export function unlist(state: DossierState, { actId }: UnlistDossier): Decision {
  const barred = unlessIn(state, 'listed');
  if (barred) return barred;
  if (state.actId !== actId) return reject('other-act', { actId: state.actId ?? null });
  return [fact('dossier.unlisted', { actId })];
}
