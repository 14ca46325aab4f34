import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  actingDay,
  proposalDecider,
  reject,
  roundDecider,
  type DraftProposal as DraftCommand,
  type ProposalState,
} from '@vinhdanh/domain';
import { demand } from '../access/demand.js';
import type { Viewer } from '../access/viewer.js';
import { DomainRejectionError, NotVisible } from '../errors.js';
import { newId } from '../ids.js';
import { Installation } from '../ports/installation.js';
import { OrganisationViews } from '../ports/organisation-views.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { refuseEnded } from '../registry/refuse-ended.js';
import { roundPolicy } from './round-policy.js';

export class DraftProposal extends Command<RunResult<ProposalState>> {
  constructor(
    readonly fields: Omit<DraftCommand, 'type' | 'unitLine' | 'source'> &
      Partial<Pick<DraftCommand, 'source'>>,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(DraftProposal)
export class DraftProposalHandler implements ICommandHandler<DraftProposal> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly organisations: OrganisationViews,
    private readonly installation: Installation,
  ) {}

  async execute({ fields, viewer, context }: DraftProposal): Promise<RunResult<ProposalState>> {
    const { unitId, roundId, source = 'workflow' } = fields;
    const unitLine = await this.organisations.line(unitId, actingDay(context));
    if (unitLine.length === 0) throw new NotVisible('organisation');
    demand(viewer, 'proposal.draft', 'organisation', { unitIds: [unitId], unitLine });
    await refuseEnded(this.organisations, unitId, actingDay(context));
    if (source === 'sample' && this.installation.mode !== 'sample')
      throw new DomainRejectionError(reject('no-samples-here'));
    const { state: round } = await this.runner.load(roundDecider, roundId ?? '');
    if (roundId && round.status === 'none') throw new NotVisible('round');
    const command: DraftCommand = { type: 'draft', ...fields, unitLine, source };
    const policy = { round: roundPolicy(round) };
    return this.runner.run(proposalDecider, newId(context), command, context, policy);
  }
}
