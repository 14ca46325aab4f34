import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import { councilStep } from '../../stages/route.js';
import type { ReadyDossier } from '../commands.js';
import { fact, unlessIn } from '../fact.js';
import { routeOf, type DossierState } from '../state.js';

/**
 * Puts a line on a draft list for the signer: after its vote, or straight after appraisal where
 * its route has no council, or again after the centre sent it back. Rejects `step-not-reached`.
 */
export function ready(state: DossierState, command: ReadyDossier): Decision {
  const barred = unlessIn(state, 'passed', 'eligible', 'returned-by-centre');
  if (barred) return barred;
  const step = state.status === 'eligible' ? councilStep(routeOf(state)) : undefined;
  if (step) return reject('step-not-reached', { step });
  const { type: _type, ...list } = command;
  return [fact('dossier.readied', list)];
}
