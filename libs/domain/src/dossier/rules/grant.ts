import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import { hasStep } from '../../stages/route.js';
import type { GrantDossier } from '../commands.js';
import { fact, unlessIn } from '../fact.js';
import { isIsoDay } from '../../catalogue/period.js';
import { receivedByMinistry } from './receive.js';
import { routeOf, type DossierState } from '../state.js';

/**
 * Enters the award in the subject's record. The province and a unit grant by their own act, the
 * centre only what was submitted to it. Rejects `step-not-in-route`, `grant-needs-submission`,
 * `wrong-decider`, `other-act`, `bad-date`, `dates-out-of-order`.
 */
export function grant(state: DossierState, command: GrantDossier): Decision {
  const { actId, number, decidedOn, promulgatedOn, decider } = command;
  const route = routeOf(state);
  const central = hasStep(route, 'central-submission');
  if (route && decider === 'centre' && !central)
    return reject('step-not-in-route', { step: 'central-submission', route: route.id });
  if (central && decider !== 'centre') return reject('grant-needs-submission');
  const barred = unlessIn(state, decider === 'centre' ? 'submitted' : 'listed');
  if (barred) return barred;
  if (decider !== 'centre') {
    if ((decider === 'unit') !== hasStep(route, 'own-head'))
      return reject('wrong-decider', { decider, route: route?.id ?? null });
    if (actId !== state.actId) return reject('other-act', { actId: state.actId ?? null });
  }
  for (const day of [decidedOn, promulgatedOn])
    if (!isIsoDay(day)) return reject('bad-date', { value: day });
  if (promulgatedOn < decidedOn) return reject('dates-out-of-order', { decidedOn, promulgatedOn });
  const award = command.award ?? state.grantedForm ?? state.award;
  return [
    ...receivedByMinistry(state, command.receivedOn),
    fact('dossier.granted', {
      ...(actId ? { actId } : {}),
      number,
      decidedOn,
      promulgatedOn,
      award,
      decider,
    }),
  ];
}
