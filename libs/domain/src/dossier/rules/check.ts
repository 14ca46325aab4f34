import type { Decision } from '../../log/decider.js';
import type { CheckDossier } from '../commands.js';
import { fact, unlessIn } from '../fact.js';
import type { DossierState } from '../state.js';

/** Records what `judge` found, with the edition and route in force: a fact, not yet a decision. */
export function check(state: DossierState, command: CheckDossier): Decision {
  const { type: _type, history, ...found } = command;
  const known = history && Object.keys(history).length > 0 ? { history } : undefined;
  return unlessIn(state, 'filed') ?? [fact('dossier.checked', found, state.subjectId, known)];
}
