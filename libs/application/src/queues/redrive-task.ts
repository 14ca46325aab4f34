import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { taskDecider, type TaskState } from '@vinhdanh/domain';
import { NotVisible } from '../errors.js';
import { QueueViews } from '../ports/queue-views.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';

/** Makes a dead task due again; who and why stands in the log, written in one transaction. */
export class RedriveTask extends Command<RunResult<TaskState>> {
  constructor(
    readonly taskId: string,
    readonly reason: string,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(RedriveTask)
export class RedriveTaskHandler implements ICommandHandler<RedriveTask> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly views: QueueViews,
  ) {}

  async execute({ taskId, reason, context }: RedriveTask): Promise<RunResult<TaskState>> {
    const policy = async () => {
      const facts = await this.views.task(taskId);
      if (!facts) throw new NotVisible('task');
      return facts;
    };
    const command = { type: 'redrive', reason } as const;
    return this.runner.run(taskDecider, taskId, command, context, policy, { redrive: { taskId } });
  }
}
