import type { CommandContext, Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import { fact, unlessIn } from '../fact.js';
import type { DossierState } from '../state.js';

/**
 * An appraiser takes the own appraisal back until the next holder has acted: the council's
 * secretary by scheduling, or the drafter of the act by listing. Rejects `not-your-act`.
 */
export function recallAppraisal(state: DossierState, context: CommandContext): Decision {
  const direct = state.status === 'ready' && state.passedOn === undefined;
  const barred = direct ? undefined : unlessIn(state, 'eligible', 'not-eligible');
  if (barred) return barred;
  if (state.appraisal?.by !== context.actor) return reject('not-your-act');
  return [fact('dossier.appraisal-recalled', {})];
}
