import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { DraftDossier } from '../commands.js';
import { fact, split } from '../fact.js';
import { periodFault } from '../../catalogue/period.js';
import type { DossierState } from '../state.js';

/** Rejects `already-exists`, `bad-date`, `merit-period-inverted`. */
export function draft(state: DossierState, command: DraftDossier): Decision {
  if (state.status !== 'none') return reject('already-exists');
  const fault = periodFault(command.meritFrom, command.meritTo);
  if (fault) return fault;
  const { type: _type, summary, post, ...line } = command;
  const { words } = split({ summary, post });
  const unitLine = line.unitLine.includes(line.unitId)
    ? line.unitLine
    : [line.unitId, ...line.unitLine];
  return [fact('dossier.drafted', { ...line, unitLine }, line.subjectId, words)];
}
