import type { Decision } from '../../log/decider.js';
import type { CheckDossier } from '../commands.js';
import { fact, unlessIn } from '../fact.js';
import type { DossierEvent } from '../event-data.js';
import type { DossierState } from '../state.js';

/**
 * Records what `judge` and the guards found, with the edition and route in force: a fact, not yet a
 * decision. A line whose subject is under verification waits from there (rule K4).
 */
export function check(state: DossierState, command: CheckDossier): Decision {
  return unlessIn(state, 'filed') ?? checked(state, command);
}

/** The facts of a check; the history it rests on is about a person and stays private. */
export function checked(state: DossierState, command: CheckDossier): DossierEvent[] {
  const { type: _type, history, hold, ...found } = command;
  const known = history && Object.keys(history).length > 0 ? { history } : undefined;
  const event = fact('dossier.checked', found, state.subjectId, known);
  if (!hold) return [event];
  const { matter, ...since } = hold;
  return [event, fact('dossier.held', since, state.subjectId, { matter })];
}
