import { Injectable } from '@nestjs/common';
import { councilDecider, minutesDecider, minutesStand } from '@vinhdanh/domain';
import { ReadingNotes } from '../ports/meeting-views.js';
import { StageProcessor, type OwedTask, type TaskOutcome } from '../process/stage-processor.js';
import { CommandRunner } from '../run-command.js';

/** Private notes on the lines of a session go once its minutes stand: they have served. */
@Injectable()
export class ForgetNotesProcessor extends StageProcessor {
  readonly queue = 'council-review';
  readonly kinds = ['forget-notes'];

  constructor(
    private readonly runner: CommandRunner,
    private readonly notes: ReadingNotes,
  ) {
    super();
  }

  process(tasks: OwedTask[]): Promise<TaskOutcome[]> {
    return Promise.all(tasks.map((task) => this.one(task)));
  }

  private async one(task: OwedTask): Promise<TaskOutcome> {
    const [{ state: minutes }, { state: session }] = await Promise.all([
      this.runner.load(minutesDecider, task.id),
      this.runner.load(councilDecider, task.id),
    ]);
    if (!minutesStand(minutes, session)) return { task, done: 'minutes do not stand' };
    return { task, done: `notes forgotten: ${await this.notes.forget(task.id)}` };
  }
}
