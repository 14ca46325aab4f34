import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { AdoptDossier } from '../commands.js';
import { fact, unlessIn } from '../fact.js';
import type { DossierState } from '../state.js';

/**
 * A managing unit takes a line filed to it into its own proposal (tổng hợp). The line keeps its
 * origin, and each level's opinion stays in the log. Rejects `already-in-proposal`,
 * `not-a-managing-unit` (by the management line of the day of drafting), `opinion-missing`.
 */
export function adopt(state: DossierState, command: AdoptDossier): Decision {
  const barred = unlessIn(state, 'filed', 'checked');
  if (barred) return barred;
  if (command.proposalId === state.proposalId) return reject('already-in-proposal');
  const place = state.unitLine.indexOf(command.filingUnitId);
  if (place <= state.unitLine.indexOf(state.filingUnitId))
    return reject('not-a-managing-unit', { unitId: command.filingUnitId });
  if (!command.opinion.trim()) return reject('opinion-missing');
  const { proposalId, filingUnitId, level, opinion } = command;
  return [
    fact(
      'dossier.adopted',
      { proposalId, filingUnitId, ...(level ? { level } : {}) },
      state.subjectId,
      { opinion },
    ),
  ];
}
