import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { RefuseDossier } from '../commands.js';
import { fact, unlessIn } from '../fact.js';
import { receivedByMinistry } from './receive.js';
import type { DossierState } from '../state.js';

/** The signer leaves a line out for good, or the centre says no. Rejects `other-act`. */
export function refuse(state: DossierState, command: RefuseDossier): Decision {
  const { by, reason, actId, note } = command;
  const barred =
    by === 'centre'
      ? unlessIn(state, 'submitted')
      : unlessIn(state, 'ready', 'listed', 'returned-by-centre');
  if (barred) return barred;
  if (by === 'chair' && state.status === 'listed' && actId !== state.actId)
    return reject('other-act', { actId: state.actId ?? null });
  return [
    ...receivedByMinistry(state, command.receivedOn),
    fact('dossier.refused', { by, reason, ...(actId ? { actId } : {}) }, state.subjectId, { note }),
  ];
}
