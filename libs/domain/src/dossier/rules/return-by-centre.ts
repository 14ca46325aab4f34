import type { Decision } from '../../log/decider.js';
import type { ReturnByCentre } from '../commands.js';
import { fact, unlessIn } from '../fact.js';
import type { DossierState } from '../state.js';

/** The centre wants more; the province may ask the unit, list the line again, or give it up. */
export function returnByCentre(state: DossierState, { reason }: ReturnByCentre): Decision {
  return unlessIn(state, 'submitted') ?? [fact('dossier.returned-by-centre', { reason })];
}
