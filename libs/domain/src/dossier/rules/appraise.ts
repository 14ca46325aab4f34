import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import { nextStage } from '../../stages/route.js';
import type { AppraiseDossier } from '../commands.js';
import { fact, unlessIn } from '../fact.js';
import { routeOf, type DossierState } from '../state.js';

/**
 * The specialist's verdict; the machine's check only informs it. Going against a check that found
 * a verified rule not met needs a note. Rejects `duplicate-unsettled`, `reason-missing`,
 * `note-missing`, `step-not-in-route`.
 */
export function appraise(state: DossierState, command: AppraiseDossier): Decision {
  const barred = unlessIn(state, 'checked');
  if (barred) return barred;
  const { result, reason, note } = command;
  const duplicates = state.check?.duplicates ?? [];
  if (duplicates.length > 0) return reject('duplicate-unsettled', { duplicates });
  if (result === 'not-eligible') {
    if (!reason) return reject('reason-missing');
    return [
      fact('dossier.appraised', { result, reason, next: 'closed' }, state.subjectId, { note }),
    ];
  }
  if (state.check?.verdict === 'not-met' && !note?.trim()) return reject('note-missing');
  const route = routeOf(state);
  const next = route && nextStage(route, 'appraisal');
  if (!next) return reject('step-not-in-route', { step: 'appraisal', route: route?.id ?? null });
  return [fact('dossier.appraised', { result, next }, state.subjectId, { note })];
}
