import { Injectable } from '@nestjs/common';
import { councilDecider, type CouncilState } from '@vinhdanh/domain';
import {
  commandOutcome,
  StageProcessor,
  type OwedTask,
  type TaskOutcome,
} from '../../process/stage-processor.js';
import { CommandRunner } from '../../run-command.js';
import { FindTies } from './find-ties.js';

/** Looks for conflicts of interest as soon as lines stand on the list of a session. */
@Injectable()
export class DetectConflictsProcessor extends StageProcessor {
  readonly queue = 'council-review';
  readonly kinds = ['detect-conflicts'];

  constructor(
    private readonly runner: CommandRunner,
    private readonly ties: FindTies,
  ) {
    super();
  }

  async process(tasks: OwedTask[]): Promise<TaskOutcome[]> {
    const outcomes: TaskOutcome[] = [];
    const taken = new Set<string>();
    for (const task of tasks) {
      // What the first finds the second must know of.
      if (taken.has(task.id)) outcomes.push({ task, later: { seconds: 0 } });
      else outcomes.push(await this.look(task));
      taken.add(task.id);
    }
    return outcomes;
  }

  private async look(task: OwedTask): Promise<TaskOutcome> {
    const loaded = await this.runner.load<CouncilState>(councilDecider, task.id);
    const found = await this.ties.of(loaded.state);
    if (found.length === 0) return { task, done: 'nobody is tied to a line' };
    const command = { type: 'detect-conflicts' as const, found };
    return commandOutcome(task, councilDecider, task.id, command, {}, loaded);
  }
}
