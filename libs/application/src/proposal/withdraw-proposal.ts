import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { proposalDecider, type ProposalState } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { ProposalViews } from '../ports/proposal-views.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { ownProposal } from './own-proposal.js';

/** Takes the whole letter back, until the next holder has acted; its lines follow as a task. */
export class WithdrawProposal extends Command<RunResult<ProposalState>> {
  constructor(
    readonly proposalId: string,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(WithdrawProposal)
export class WithdrawProposalHandler implements ICommandHandler<WithdrawProposal> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly views: ProposalViews,
  ) {}

  async execute({ proposalId, viewer, context }: WithdrawProposal) {
    await ownProposal(this.runner, viewer, 'proposal.withdraw', proposalId);
    const command = { type: 'withdraw' as const };
    return this.runner.run(proposalDecider, proposalId, command, context, async () => ({
      acted: await this.views.acted(proposalId),
    }));
  }
}
