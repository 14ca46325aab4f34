import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { actDecider, type ActDraft, type ActPolicy, type ActState } from '@vinhdanh/domain';
import { demand } from '../access/demand.js';
import type { Viewer } from '../access/viewer.js';
import { newId } from '../ids.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { ownerOf } from './issuer.js';

export class DraftAct extends Command<RunResult<ActState>> {
  constructor(
    readonly fields: Omit<ActDraft, 'type'>,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(DraftAct)
export class DraftActHandler implements ICommandHandler<DraftAct> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ fields, viewer, context }: DraftAct): Promise<RunResult<ActState>> {
    demand(viewer, 'act.draft', 'organisation', ownerOf(fields.issuer));
    const command: ActDraft = { type: 'draft', ...fields };
    return this.runner.run(actDecider, newId(context), command, context, () =>
      this.policy(fields.correctsActId),
    );
  }

  private async policy(earlierId: string | undefined): Promise<ActPolicy> {
    if (!earlierId) return {};
    const { state } = await this.runner.load(actDecider, earlierId);
    return { earlier: { actKind: state.actKind, status: state.status } };
  }
}
