import { proposalDecider, type ProposalState } from '@vinhdanh/domain';
import { demand } from '../access/demand.js';
import type { Viewer } from '../access/viewer.js';
import { NotVisible } from '../errors.js';
import type { CommandRunner } from '../run-command.js';

/**
 * The proposal, if the viewer may do this to it.
 * @throws NotVisible, DomainRejectionError `not-allowed`
 */
export async function ownProposal(
  runner: CommandRunner,
  viewer: Viewer,
  action: string,
  id: string,
): Promise<ProposalState> {
  const { state } = await runner.load(proposalDecider, id);
  if (state.status === 'none') throw new NotVisible('proposal');
  const { unitId, unitLine } = state;
  demand(viewer, action, 'proposal', { unitIds: [unitId], unitLine });
  return state;
}
