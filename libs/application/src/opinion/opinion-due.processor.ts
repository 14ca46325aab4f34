import { Injectable } from '@nestjs/common';
import { opinionDecider, vietnamTime } from '@vinhdanh/domain';
import { Calendars } from '../ports/calendars.js';
import { Clock } from '../ports/clock.js';
import { OpinionViews } from '../ports/opinion-views.js';
import { taskContext } from '../process/run-stage.js';
import {
  commandOutcome,
  StageProcessor,
  type OwedTask,
  type TaskOutcome,
} from '../process/stage-processor.js';
import { CommandRunner } from '../run-command.js';
import { newTerm } from './new-term.js';

const PAGE = 200;

/** Says when the term of an opinion is over, and reckons terms anew when the calendar changed. */
@Injectable()
export class OpinionDueProcessor extends StageProcessor {
  readonly queue = 'council-review';
  readonly kinds = ['opinion-due', 'recount-opinions'];

  constructor(
    private readonly runner: CommandRunner,
    private readonly views: OpinionViews,
    private readonly calendars: Calendars,
    private readonly clock: Clock,
  ) {
    super();
  }

  async process(tasks: OwedTask[]): Promise<TaskOutcome[]> {
    const outcomes: TaskOutcome[] = [];
    for (const task of tasks)
      outcomes.push(task.kind === 'opinion-due' ? await this.over(task) : await this.recount(task));
    return outcomes;
  }

  /** A term that was moved has a later task of its own; this one then has nothing to say. */
  private async over(task: OwedTask): Promise<TaskOutcome> {
    const known = await this.runner.load(opinionDecider, task.id);
    const { day } = vietnamTime(this.clock.now().toISOString());
    const { dueOn: due, status } = known.state;
    if (status !== 'asked' || due === undefined || day <= due) return { task, done: 'not over' };
    return commandOutcome(task, opinionDecider, task.id, { type: 'lapse' }, undefined, known);
  }

  private async recount(task: OwedTask): Promise<TaskOutcome> {
    this.calendars.refresh();
    const calendar = await this.calendars.calendar();
    let moved = 0;
    let after = '';
    for (;;) {
      const rows = await this.views.open(after, PAGE);
      const items = rows.flatMap(({ id, state }) => {
        const due = newTerm(state, calendar);
        const command = { type: 'move-deadline' as const, dueOn: due ?? '' };
        return due === undefined ? [] : [{ id, command, policy: undefined }];
      });
      const context = taskContext(task, this.clock.now());
      const ran = await this.runner.runBatch(opinionDecider, items, context);
      if (ran.some((one) => !one.ok && one.code === 'busy')) throw new Error('opinions were busy');
      moved += ran.filter((one) => one.ok).length;
      if (rows.length < PAGE) return { task, done: `moved ${moved}` };
      after = rows.at(-1)!.id;
    }
  }
}
