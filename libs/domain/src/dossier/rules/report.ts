import { actingDay, type CommandContext, type Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { ReportDossier } from '../commands.js';
import { fact, unlessIn } from '../fact.js';
import type { DossierState } from '../state.js';

/**
 * Enters what another body decided. It never ran through here: no check, no vote and no act of ours
 * stands behind it, and its source says so. Rejects `not-a-report`, `other-proposal`.
 */
export function report(
  state: DossierState,
  { proposalId, outside, otherId }: ReportDossier,
  context: CommandContext,
): Decision {
  const barred = unlessIn(state, 'draft');
  if (barred) return barred;
  if (state.source !== 'reported') return reject('not-a-report', { source: state.source });
  if (proposalId !== state.proposalId)
    return reject('other-proposal', { proposalId: state.proposalId });
  if (otherId) return [fact('dossier.report-repeated', { proposalId, otherId })];
  const { number, decidedOn, promulgatedOn = decidedOn, issuer, issuerUnitId } = outside;
  return [
    fact('dossier.reported', {
      proposalId,
      filedOn: actingDay(context),
      number: number.trim(),
      decidedOn,
      promulgatedOn,
      award: state.award,
      issuer: issuer.trim(),
      ...(issuerUnitId ? { issuerUnitId } : {}),
    }),
  ];
}
