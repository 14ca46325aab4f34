import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { CorrectDossier } from '../commands.js';
import { valuesNow } from '../change.js';
import { fact, unlessIn } from '../fact.js';
import { isIsoDay } from '../../catalogue/period.js';
import type { DossierState } from '../state.js';

/**
 * An act of correction (đính chính) puts a granted line right; the first text stays in the log.
 * So does an act about a letter, while the centre has not answered. Rejects `nothing-corrected`,
 * `bad-date`, `not-decided-yet`.
 */
export function correct(state: DossierState, command: CorrectDossier): Decision {
  const barred = unlessIn(state, 'granted', 'suspended', 'submitted');
  if (barred) return barred;
  const { actId, fields, personal } = command;
  // What was only asked for has no decision yet whose number or form could be put right.
  if (state.status === 'submitted' && OF_DECISIONS.some((name) => fields[name] !== undefined))
    return reject('not-decided-yet');
  if (Object.keys(fields).length + Object.keys(personal ?? {}).length === 0)
    return reject('nothing-corrected');
  const days = [fields.decidedOn, fields.promulgatedOn, fields.meritFrom, fields.meritTo];
  const bad = days.find((day) => day !== undefined && !isIsoDay(day));
  if (bad) return reject('bad-date', { value: bad });
  const was = valuesNow(state, fields);
  const data = { actId, fields, ...(Object.keys(was).length > 0 ? { was } : {}) };
  return [fact('dossier.corrected', data, state.subjectId, personal)];
}

const OF_DECISIONS = ['award', 'number', 'decidedOn', 'promulgatedOn'] as const;
