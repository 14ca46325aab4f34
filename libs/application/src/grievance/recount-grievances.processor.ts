import { Injectable } from '@nestjs/common';
import { grievanceDecider, REGISTERS, type Register } from '@vinhdanh/domain';
import { derivedId } from '../ids.js';
import { Clock } from '../ports/clock.js';
import { GrievanceViews } from '../ports/grievance-views.js';
import { taskContext } from '../process/run-stage.js';
import { StageProcessor, type OwedTask, type TaskOutcome } from '../process/stage-processor.js';
import { CommandRunner } from '../run-command.js';
import { GrievanceTerms } from './terms.js';

const PAGE = 200;

/** A corrected calendar moves the days matters are due on, and each says so. */
@Injectable()
export class RecountGrievancesProcessor extends StageProcessor {
  readonly queue = 'registry';
  readonly kinds = ['recount-grievances'];

  constructor(
    private readonly runner: CommandRunner,
    private readonly views: GrievanceViews,
    private readonly terms: GrievanceTerms,
    private readonly clock: Clock,
  ) {
    super();
  }

  async process(tasks: OwedTask[]): Promise<TaskOutcome[]> {
    const outcomes: TaskOutcome[] = [];
    for (const task of tasks) {
      this.terms.refresh();
      let moved = 0;
      for (const register of REGISTERS)
        for (const status of ['entered', 'accepted'])
          moved += await this.recount(task, register, status);
      outcomes.push({ task, done: `moved ${moved}` });
    }
    return outcomes;
  }

  private async recount(task: OwedTask, register: Register, status: string): Promise<number> {
    let moved = 0;
    let after: string | undefined;
    for (;;) {
      const rows = await this.views.list(register, { status }, after, PAGE);
      for (const { id, state } of rows) {
        const to = await this.terms.reckoned(register, state);
        if (!to) continue;
        const context = taskContext(task, this.clock.now());
        const own = { ...context, commandId: derivedId(task.taskId, id) };
        const command = { type: 'move-deadline' as const, to };
        const ran = await this.runner.run(grievanceDecider(register), id, command, own, {});
        moved += ran.eventTypes.length;
      }
      after = rows.at(-1)?.id;
      if (rows.length < PAGE) return moved;
    }
  }
}
