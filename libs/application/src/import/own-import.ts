import { importDecider, type ImportState, type ProposalState } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { NotVisible } from '../errors.js';
import { ownProposal } from '../proposal/own-proposal.js';
import type { CommandRunner } from '../run-command.js';

/**
 * The list and its proposal, if the viewer may do this to them.
 * @throws NotVisible, DomainRejectionError `not-allowed`
 */
export async function ownImport(
  runner: CommandRunner,
  viewer: Viewer,
  action: string,
  importId: string,
): Promise<{ state: ImportState; version: number; proposal: ProposalState }> {
  const { state, version } = await runner.load(importDecider, importId);
  if (state.status === 'none') throw new NotVisible('import');
  const proposal = await ownProposal(runner, viewer, action, state.proposalId);
  return { state, version, proposal };
}
