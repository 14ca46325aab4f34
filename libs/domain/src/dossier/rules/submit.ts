import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import { hasStep } from '../../stages/route.js';
import type { SubmitDossier } from '../commands.js';
import { fact, unlessIn } from '../fact.js';
import { isIsoDay } from '../../catalogue/period.js';
import { routeOf, type DossierState } from '../state.js';

/** The letter has gone to the centre. Rejects `step-not-in-route`, `other-act`, `bad-date`. */
export function submit(state: DossierState, command: SubmitDossier): Decision {
  const route = routeOf(state);
  if (route && !hasStep(route, 'central-submission'))
    return reject('step-not-in-route', { step: 'central-submission', route: route.id });
  const barred = unlessIn(state, 'listed');
  if (barred) return barred;
  if (command.actId !== state.actId) return reject('other-act', { actId: state.actId ?? null });
  if (!isIsoDay(command.submittedOn)) return reject('bad-date', { value: command.submittedOn });
  const { type: _type, ...submitted } = command;
  return [fact('dossier.submitted', submitted)];
}
