import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { proposalDecider, type ProposalState } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { ProposalViews } from '../ports/proposal-views.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { ownProposal } from './own-proposal.js';

/** The clerk hands the letter to the head of the unit. */
export class PresentProposal extends Command<RunResult<ProposalState>> {
  constructor(
    readonly proposalId: string,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(PresentProposal)
export class PresentProposalHandler implements ICommandHandler<PresentProposal> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly views: ProposalViews,
  ) {}

  async execute({ proposalId, viewer, context }: PresentProposal) {
    await ownProposal(this.runner, viewer, 'proposal.present', proposalId);
    const command = { type: 'submit-to-head' as const };
    return this.runner.run(proposalDecider, proposalId, command, context, async () => ({
      lineCount: (await this.views.draftLines(proposalId)).count,
    }));
  }
}
