import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  proposalDecider,
  type GradeReport as GradeCommand,
  type ProposalState,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { ownProposal } from './own-proposal.js';

/** An officer has looked at a reported decision; all its lines are known as well from then on. */
export class GradeReport extends Command<RunResult<ProposalState>> {
  constructor(
    readonly proposalId: string,
    readonly command: GradeCommand,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(GradeReport)
export class GradeReportHandler implements ICommandHandler<GradeReport> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ proposalId, command, viewer, context }: GradeReport) {
    await ownProposal(this.runner, viewer, 'proposal.grade-report', proposalId);
    return this.runner.run(proposalDecider, proposalId, command, context, {});
  }
}
