import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { actDecider, type ActCommand, type ActState } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { demandAct } from './issuer.js';

/** Steps whose rule needs nothing from outside the act. */
const ACTIONS = {
  revise: 'act.draft',
  endorse: 'act.endorse',
  verify: 'act.verify',
  promulgate: 'act.promulgate',
  'return-to-drafter': 'act.return',
  withdraw: 'act.withdraw',
} as const;
export type PassOnCommand = Extract<ActCommand, { type: keyof typeof ACTIONS }>;

export class PassActOn extends Command<RunResult<ActState>> {
  constructor(
    readonly actId: string,
    readonly command: PassOnCommand,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(PassActOn)
export class PassActOnHandler implements ICommandHandler<PassActOn> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ actId, command, viewer, context }: PassActOn): Promise<RunResult<ActState>> {
    const { state } = await this.runner.load(actDecider, actId);
    demandAct(viewer, ACTIONS[command.type], state);
    return this.runner.run(actDecider, actId, command, context, {});
  }
}
