import { Injectable } from '@nestjs/common';
import { handoverDecider, type HandoverState } from '@vinhdanh/domain';
import {
  commandOutcome,
  StageProcessor,
  type OwedTask,
  type TaskOutcome,
} from '../process/stage-processor.js';
import { CommandRunner } from '../run-command.js';

/** An act changed a granted line: what was handed over with the old words is to be printed anew. */
@Injectable()
export class OrderReprintProcessor extends StageProcessor {
  readonly queue = 'provincial-decision';
  readonly kinds = ['order-reprint'];

  constructor(private readonly runner: CommandRunner) {
    super();
  }

  async process(tasks: OwedTask[]): Promise<TaskOutcome[]> {
    const handed = await this.runner.loadMany<HandoverState>(
      handoverDecider,
      tasks.map((task) => task.id),
    );
    return Promise.all(
      tasks.map(async (task): Promise<TaskOutcome> => {
        if (!handed.has(task.id)) return { task, done: 'nothing was handed over' };
        const { actId, on, fields } = task.data;
        const order = {
          ...{ type: 'order-reprint' as const, actId: String(actId), on: String(on) },
          fields: fields as string[],
        };
        return commandOutcome(task, handoverDecider, task.id, order, {});
      }),
    );
  }
}
