import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  actingDay,
  closedBy,
  proposalDecider,
  roundDecider,
  type EditionWarning,
  type ProposalState,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { Catalogue } from '../ports/catalogue.js';
import { ProposalViews } from '../ports/proposal-views.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { ownProposal } from './own-proposal.js';
import { roundPolicy } from './round-policy.js';

/** The head of the unit sends the letter with all its lines; the lines follow as a task. */
export class FileProposal extends Command<RunResult<ProposalState>> {
  constructor(
    readonly proposalId: string,
    readonly lateReason: string | undefined,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(FileProposal)
export class FileProposalHandler implements ICommandHandler<FileProposal> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly views: ProposalViews,
    private readonly catalogue: Catalogue,
  ) {}

  async execute({ proposalId, lateReason, viewer, context }: FileProposal) {
    await ownProposal(this.runner, viewer, 'proposal.file', proposalId);
    const command = { type: 'file' as const, lateReason };
    return this.runner.run(proposalDecider, proposalId, command, context, async (state) => {
      const [lines, round, edition] = await Promise.all([
        this.views.draftLines(proposalId),
        this.runner.load(roundDecider, state.roundId ?? ''),
        this.catalogue.editionOn(actingDay(context)),
      ]);
      const warning = edition && closedBy(edition, actingDay(context));
      const policy = {
        lineCount: lines.count,
        lineSetHash: lines.hash,
        covered: edition !== undefined,
        ...(edition && warning ? { closed: closedOf(edition.code, warning) } : {}),
      };
      return { ...policy, round: roundPolicy(round.state) };
    });
  }
}

/** The sentence of the warning in both languages, and under which path it is confirmed. */
const closedOf = (edition: string, { id, text }: EditionWarning) => ({
  edition,
  warning: text.vi,
  warningEn: text.en,
  path: `edition/warnings/${id}`,
});
