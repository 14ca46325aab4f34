import type { Decision } from '../../log/decider.js';
import type { ReturnByCentre } from '../commands.js';
import { fact, unlessIn } from '../fact.js';
import { receivedByMinistry } from './receive.js';
import type { DossierState } from '../state.js';

/** The centre wants more; the province may ask the unit, list the line again, or give it up. */
export function returnByCentre(state: DossierState, command: ReturnByCentre): Decision {
  const { reason, receivedOn } = command;
  return (
    unlessIn(state, 'submitted') ?? [
      ...receivedByMinistry(state, receivedOn),
      fact('dossier.returned-by-centre', { reason }),
    ]
  );
}
