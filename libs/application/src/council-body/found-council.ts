import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  councilBodyDecider,
  reject,
  type CouncilBodyState,
  type FoundCouncil as FoundCommand,
} from '@vinhdanh/domain';
import { demand } from '../access/demand.js';
import type { Viewer } from '../access/viewer.js';
import { AdvisoryCouncils } from '../council/advisory-councils.js';
import { ownerOf } from '../council/own-council.js';
import { DomainRejectionError } from '../errors.js';
import { derivedId, newId } from '../ids.js';
import { OrganisationViews } from '../ports/organisation-views.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';

export type NewMember = Omit<FoundCommand['members'][number], 'memberId'>;

export class FoundCouncil extends Command<RunResult<CouncilBodyState>> {
  constructor(
    readonly fields: Omit<FoundCommand, 'type' | 'members'> & { members: NewMember[] },
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(FoundCouncil)
export class FoundCouncilHandler implements ICommandHandler<FoundCouncil> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly organisations: OrganisationViews,
    private readonly advisory: AdvisoryCouncils,
  ) {}

  async execute({ fields, viewer, context }: FoundCouncil): Promise<RunResult<CouncilBodyState>> {
    const { unitId, advises } = fields;
    demand(viewer, 'council.keep', 'council', ownerOf({ unitId }));
    if (unitId !== undefined && !(await this.organisations.find(unitId)))
      throw new DomainRejectionError(reject('no-such-organisation', { unitId }));
    if (advises) await this.advisory.demandAdvised({ advises });
    const members = fields.members.map((member, i) => ({
      memberId: derivedId(context.commandId, `member/${i}`),
      ...member,
    }));
    const command = { type: 'found' as const, ...fields, members };
    return this.runner.run(councilBodyDecider, newId(context), command, context, undefined);
  }
}
