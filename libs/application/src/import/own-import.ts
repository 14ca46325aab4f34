import { importDecider, isHistory, type ImportState } from '@vinhdanh/domain';
import { demand } from '../access/demand.js';
import type { Viewer } from '../access/viewer.js';
import { NotVisible } from '../errors.js';
import { ownProposal } from '../proposal/own-proposal.js';
import type { CommandRunner } from '../run-command.js';

/**
 * The list, if the viewer may do this to it: one of nominees as part of its proposal, one of history
 * as keeper of its unit's records.
 * @throws NotVisible, DomainRejectionError `not-allowed`
 */
export async function ownImport(
  runner: CommandRunner,
  viewer: Viewer,
  action: string,
  importId: string,
): Promise<{ state: ImportState; version: number }> {
  const { state, version } = await runner.load(importDecider, importId);
  if (state.status === 'none') throw new NotVisible('import');
  if (!isHistory(state)) await ownProposal(runner, viewer, action, state.proposalId);
  else {
    const { unitId, unitLine = [unitId] } = state;
    demand(viewer, 'record.import', 'import', { unitIds: [unitId], unitLine });
  }
  return { state, version };
}
