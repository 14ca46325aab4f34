import { Injectable } from '@nestjs/common';
import { dueOn, publicityDecider } from '@vinhdanh/domain';
import { Calendars } from '../ports/calendars.js';
import { Clock } from '../ports/clock.js';
import { PublicityViews } from '../ports/publicity-views.js';
import { taskContext } from '../process/run-stage.js';
import { StageProcessor, type OwedTask, type TaskOutcome } from '../process/stage-processor.js';
import { CommandRunner } from '../run-command.js';

/** A corrected calendar moves the last day of the lists that hang out. */
@Injectable()
export class RecountPublicityProcessor extends StageProcessor {
  readonly queue = 'council-review';
  readonly kinds = ['recount-publicity'];

  constructor(
    private readonly runner: CommandRunner,
    private readonly views: PublicityViews,
    private readonly calendars: Calendars,
    private readonly clock: Clock,
  ) {
    super();
  }

  async process(tasks: OwedTask[]): Promise<TaskOutcome[]> {
    const outcomes: TaskOutcome[] = [];
    for (const task of tasks) outcomes.push({ task, done: `moved ${await this.recount(task)}` });
    return outcomes;
  }

  private async recount(task: OwedTask): Promise<number> {
    this.calendars.refresh();
    const calendar = await this.calendars.calendar();
    const items = (await this.views.open()).flatMap(({ id, state: { openedOn, term, until } }) => {
      const on = term ? dueOn(openedOn, term, [], calendar, openedOn).on : until;
      const command = { type: 'move-end' as const, until: on };
      return on === until ? [] : [{ id, command, policy: {} }];
    });
    const ran = await this.runner.runBatch(
      publicityDecider,
      items,
      taskContext(task, this.clock.now()),
    );
    if (ran.some((one) => !one.ok && one.code === 'busy')) throw new Error('lists were busy');
    return ran.filter((one) => one.ok).length;
  }
}
