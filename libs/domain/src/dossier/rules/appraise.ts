import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import { nextStage } from '../../stages/route.js';
import { citationOf } from '../../catalogue/citation.js';
import { uncited } from '../../catalogue/unconfirmed.js';
import type { AppraiseDossier, DossierPolicy } from '../commands.js';
import type { DossierEventData } from '../event-data.js';
import { fact, unlessIn } from '../fact.js';
import { routeOf, type DossierState } from '../state.js';

/**
 * The specialist's verdict; the machine's check only informs it. Going against a check that found
 * a verified rule not met needs a note, and whatever rests on an unconfirmed rule needs the text of
 * the law. Rejects `duplicate-unsettled`, `reason-missing`, `basis-unconfirmed`, `note-missing`,
 * `step-not-in-route`.
 */
export function appraise(
  state: DossierState,
  command: AppraiseDossier,
  policy: DossierPolicy,
): Decision {
  const barred = unlessIn(state, 'checked');
  if (barred) return barred;
  const { result, reason, note, cited } = command;
  const duplicates = state.check?.duplicates ?? [];
  if (duplicates.length > 0) return reject('duplicate-unsettled', { duplicates });
  const unsure = uncited(policy.unconfirmed, cited);
  const basis = cited ? { cited: citationOf(cited) } : {};
  const words = { note, ...(cited?.note ? { citedNote: cited.note } : {}) };
  const say = (data: DossierEventData['dossier.appraised']) =>
    fact('dossier.appraised', data, state.subjectId, words);
  if (result === 'not-eligible') {
    if (!reason) return reject('reason-missing');
    return unsure ?? [say({ result, reason, next: 'closed', ...basis })];
  }
  if (unsure) return unsure;
  if (state.check?.verdict === 'not-met' && !note?.trim()) return reject('note-missing');
  const route = routeOf(state);
  const next = route && nextStage(route, 'appraisal');
  if (!next) return reject('step-not-in-route', { step: 'appraisal', route: route?.id ?? null });
  return [say({ result, next, ...basis })];
}
