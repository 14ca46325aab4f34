import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { AmendDossier } from '../commands.js';
import { fact, split, unlessIn } from '../fact.js';
import { periodFault } from '../../catalogue/period.js';
import type { DossierState } from '../state.js';
import { LINE_FIELDS } from '../vocabulary.js';

/**
 * The unit mends its own draft. A line taken over from a lower unit is locked: who bundles it may
 * leave it out or send it back, not rewrite it. Rejects `adopted-line`, `unknown-field`.
 */
export function amend(state: DossierState, { fields }: AmendDossier): Decision {
  const barred = unlessIn(state, 'draft');
  if (barred) return barred;
  if (state.adoptedFrom) return reject('adopted-line');
  const known: readonly string[] = LINE_FIELDS;
  const stranger = Object.keys(fields).find((field) => !known.includes(field));
  if (stranger) return reject('unknown-field', { field: stranger });
  const { open, words } = split(fields);
  const changed = Object.fromEntries(
    Object.entries(open).filter(
      ([field, value]) =>
        value !== undefined &&
        JSON.stringify(value) !== JSON.stringify(state[field as keyof DossierState]),
    ),
  );
  const fault = periodFault(open.meritFrom ?? state.meritFrom, open.meritTo ?? state.meritTo);
  if (fault) return fault;
  if (Object.keys(changed).length === 0 && Object.keys(words).length === 0) return [];
  return [fact('dossier.amended', { fields: changed }, state.subjectId, words)];
}
