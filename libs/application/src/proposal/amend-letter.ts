import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { proposalDecider, type Letter, type ProposalState } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { ownProposal } from './own-proposal.js';

export class AmendLetter extends Command<RunResult<ProposalState>> {
  constructor(
    readonly proposalId: string,
    readonly letter: Letter,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(AmendLetter)
export class AmendLetterHandler implements ICommandHandler<AmendLetter> {
  constructor(private readonly runner: CommandRunner) {}

  async execute(c: AmendLetter): Promise<RunResult<ProposalState>> {
    await ownProposal(this.runner, c.viewer, 'proposal.amend-letter', c.proposalId);
    const command = { type: 'amend-letter' as const, letter: c.letter };
    return this.runner.run(proposalDecider, c.proposalId, command, c.context, {});
  }
}
