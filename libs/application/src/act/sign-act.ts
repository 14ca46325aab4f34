import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { actDecider, type ActState } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { ActViews } from '../ports/act-views.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { demandAct } from './issuer.js';

export class SignAct extends Command<RunResult<ActState>> {
  constructor(
    readonly actId: string,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(SignAct)
export class SignActHandler implements ICommandHandler<SignAct> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly views: ActViews,
  ) {}

  async execute({ actId, viewer, context }: SignAct): Promise<RunResult<ActState>> {
    const { state } = await this.runner.load(actDecider, actId);
    demandAct(viewer, 'act.sign', state);
    const holds = (role: string): boolean => viewer.roles.some((grant) => grant.role === role);
    const asDeputy = holds('deputy') && !holds('chair');
    return this.runner.run(actDecider, actId, { type: 'sign', asDeputy }, context, async () => ({
      lines: await this.views.listed(actId),
    }));
  }
}
