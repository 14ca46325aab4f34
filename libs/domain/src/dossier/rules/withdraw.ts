import type { CommandContext, Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { WithdrawDossier } from '../commands.js';
import { fact, unlessIn } from '../fact.js';
import type { DossierState } from '../state.js';
import { isClosed } from '../status.js';

/**
 * The unit that filed a line takes it back until it has been appraised. Rejects
 * `next-holder-acted`, `not-the-filing-unit`.
 */
export function withdraw(
  state: DossierState,
  command: WithdrawDossier,
  context: CommandContext,
): Decision {
  // While something is verified its unit may still take a line back, if it could before.
  const status = state.status === 'held' ? state.heldFrom : state.status;
  const open = status === 'filed' || status === 'checked' || status === 'returned';
  if (!open && state.filedOn && state.status !== 'draft' && !isClosed(state.status))
    return reject('next-holder-acted', { status: state.status });
  // What was only reported is taken back by its letter, as long as that may be.
  const reported = state.status === 'granted' && state.source === 'reported';
  if (reported && command.reason === 'with-proposal')
    return [fact('dossier.withdrawn', { reason: command.reason })];
  const barred = open ? undefined : unlessIn(state, 'filed', 'checked', 'returned');
  if (barred) return barred;
  if (state.appraisal) return reject('next-holder-acted', { status: state.status });
  // A whole proposal is withdrawn by the service on the unit's behalf; it names no unit.
  if (context.unitId && context.unitId !== state.filingUnitId)
    return reject('not-the-filing-unit', { unitId: state.filingUnitId });
  return [fact('dossier.withdrawn', { reason: command.reason })];
}
