import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  lineageDecider,
  type DecideContinuity as Decision,
  type LineageState,
} from '@vinhdanh/domain';
import { NotVisible } from '../../errors.js';
import { CommandRunner } from '../../run-command.js';
import type { RunContext, RunResult } from '../../run-context.js';
import { bodyId } from './lineage-input.js';

/** The standing body writes down which years of the predecessors a collective keeps. */
export class DecideContinuity extends Command<RunResult<LineageState>> {
  constructor(
    readonly id: string,
    readonly decision: Omit<Decision, 'type'>,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(DecideContinuity)
export class DecideContinuityHandler implements ICommandHandler<DecideContinuity> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ id, decision, context }: DecideContinuity): Promise<RunResult<LineageState>> {
    const { state } = await this.runner.load(lineageDecider, id);
    if (state.status === 'none') throw new NotVisible('lineage');
    const { predecessors, ...rest } = decision;
    const command: Decision = {
      type: 'decide-continuity',
      ...rest,
      ...(predecessors ? { predecessors: predecessors.map(bodyId) } : {}),
    };
    return this.runner.run(lineageDecider, id, command, context, {});
  }
}
