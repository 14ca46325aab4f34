import type { Decision } from '../../log/decider.js';
import { fact, unlessIn } from '../fact.js';
import type { DossierState } from '../state.js';

/** Takes a line out of a proposal that is not filed yet; it stays in the log. */
export function remove(state: DossierState): Decision {
  return unlessIn(state, 'draft') ?? [fact('dossier.removed', {})];
}
