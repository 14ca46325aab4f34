import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  actDecider,
  type ActRefuseLines,
  type ActRemoveLines,
  type ActState,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { ActViews } from '../ports/act-views.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { demandAct } from './issuer.js';

const ACTIONS = { 'remove-lines': 'act.change-lines', 'refuse-lines': 'act.refuse-lines' } as const;

/** The drafter takes lines off, or the signer refuses them; the stage then tells the dossiers. */
export class TakeLinesOff extends Command<RunResult<ActState>> {
  constructor(
    readonly actId: string,
    readonly command: ActRemoveLines | ActRefuseLines,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(TakeLinesOff)
export class TakeLinesOffHandler implements ICommandHandler<TakeLinesOff> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly views: ActViews,
  ) {}

  async execute({ actId, command, viewer, context }: TakeLinesOff): Promise<RunResult<ActState>> {
    const { state } = await this.runner.load(actDecider, actId);
    demandAct(viewer, ACTIONS[command.type], state);
    return this.runner.run(actDecider, actId, command, context, async () => ({
      lines: await this.views.listed(actId),
    }));
  }
}
