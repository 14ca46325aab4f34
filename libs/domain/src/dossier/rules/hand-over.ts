import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { HandOverDossier } from '../commands.js';
import { fact } from '../fact.js';
import type { DossierState } from '../state.js';
import { isClosed } from '../status.js';

/**
 * Gives an open line its new unit and managers after a change of organisation, whatever stage it is
 * in; nothing else of it changes. A line that is there already is left alone. A closed line stays
 * with the unit of its decision: rejects `line-closed`.
 */
export function handOver(state: DossierState, command: HandOverDossier): Decision {
  if (state.status === 'none' || isClosed(state.status))
    return reject('line-closed', { status: state.status });
  const { lineageId, effectiveOn, unitId, unitLine, filingUnitId } = command;
  const same =
    state.unitId === unitId &&
    state.filingUnitId === filingUnitId &&
    state.unitLine.join() === unitLine.join();
  if (same) return [];
  const before = {
    unitId: state.unitId,
    unitLine: state.unitLine,
    filingUnitId: state.filingUnitId,
    until: effectiveOn,
  };
  const former = [...(state.former ?? []), before];
  return [
    fact('dossier.handed-over', {
      lineageId,
      effectiveOn,
      unitId,
      unitLine,
      filingUnitId,
      former,
    }),
  ];
}
