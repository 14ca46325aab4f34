import { actingDay, type CommandContext, type Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { FileDossier } from '../commands.js';
import { fact, unlessIn } from '../fact.js';
import type { DossierState } from '../state.js';
import { checked } from './check.js';

/** Files the line with its proposal, and records its check if it was made. Rejects `other-proposal` when it has moved on meanwhile. */
export function file(state: DossierState, command: FileDossier, context: CommandContext): Decision {
  const barred = unlessIn(state, 'draft');
  if (barred) return barred;
  if (command.proposalId !== state.proposalId)
    return reject('other-proposal', { proposalId: state.proposalId });
  const filed = fact('dossier.filed', {
    proposalId: command.proposalId,
    filedOn: actingDay(context),
    ...(command.late ? { late: true } : {}),
  });
  return command.found ? [filed, ...checked(state, command.found)] : [filed];
}
