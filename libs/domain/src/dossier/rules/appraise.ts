import type { Decision } from '../../log/decider.js';
import { reject, type Rejection } from '../../log/rejection.js';
import { nextStage } from '../../stages/route.js';
import { citationOf } from '../../catalogue/citation.js';
import { uncited } from '../../catalogue/unconfirmed.js';
import type { AppraiseDossier, DossierPolicy } from '../commands.js';
import { causesFound, roomInQuota } from '../causes.js';
import type { DossierEventData } from '../event-data.js';
import { fact, unlessIn } from '../fact.js';
import { routeOf, type DossierState } from '../state.js';
import type { RefusalReason } from '../vocabulary.js';

/**
 * The specialist's verdict; the machine's check only informs it. Going against a check that found
 * a verified rule not met needs a note, and whatever rests on an unconfirmed rule needs the text of
 * the law. A cause for refusal that nobody names is the first that was found; one that comes about
 * elsewhere cannot be named here, nor a full quota where the register has room. Rejects
 * `duplicate-unsettled`, `reason-missing`, `reason-not-yours`, `quota-has-room`, `basis-unconfirmed`,
 * `note-missing`, `step-not-in-route`.
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
    const cause = reason ?? causesFound(state, policy.around)[0]?.cause;
    if (!cause) return reject('reason-missing');
    const fault = causeFault(cause, policy);
    if (fault) return fault;
    return unsure ?? [say({ result, reason: cause, next: 'closed', ...basis })];
  }
  if (unsure) return unsure;
  if (state.check?.verdict === 'not-met' && !note?.trim()) return reject('note-missing');
  const route = routeOf(state);
  const next = route && nextStage(route, 'appraisal');
  if (!next) return reject('step-not-in-route', { step: 'appraisal', route: route?.id ?? null });
  return [say({ result, next, ...basis })];
}

/** By the tally, a verification, or the hand that signs. */
const ELSEWHERE: ReadonlySet<RefusalReason> = new Set(['votes-short', 'held', 'signer-refused']);

function causeFault(cause: RefusalReason, { around }: DossierPolicy): Rejection | undefined {
  if (ELSEWHERE.has(cause)) return reject('reason-not-yours', { reason: cause });
  const room = cause === 'over-quota' ? roomInQuota(around?.quotas) : undefined;
  if (!room) return undefined;
  const { rule, limit, used, proposed } = room;
  return reject('quota-has-room', { rule, limit, used, proposed });
}
