import { Injectable } from '@nestjs/common';
import { submissionDecider, type SubmissionState } from '@vinhdanh/domain';
import { Clock } from '../ports/clock.js';
import { SubmissionViews } from '../ports/submission-views.js';
import { StageProcessor, type OwedTask, type TaskOutcome } from '../process/stage-processor.js';
import { CommandRunner } from '../run-command.js';
import { pagesOfLines } from './all-lines.js';
import { LineCommands } from './line-commands.js';

/** The package is with the centre: every line on the letter's list is submitted. */
@Injectable()
export class SubmitLinesProcessor extends StageProcessor {
  readonly queue = 'central-submission';
  readonly kinds = ['submit-lines'];
  private readonly lines: LineCommands;

  constructor(
    private readonly runner: CommandRunner,
    private readonly views: SubmissionViews,
    clock: Clock,
  ) {
    super();
    this.lines = new LineCommands(runner, clock);
  }

  async process(tasks: OwedTask[]): Promise<TaskOutcome[]> {
    const submissions = await this.runner.loadMany<SubmissionState>(
      submissionDecider,
      tasks.map((task) => task.id),
    );
    const outcomes: TaskOutcome[] = [];
    for (const task of tasks) {
      const state = submissions.get(task.id)?.state;
      let done = 'unknown submission';
      if (state)
        for await (const page of pagesOfLines(this.views, state.actId))
          done = await this.lines.submit(
            task,
            state,
            page.map((line) => line.dossierId),
          );
      outcomes.push({ task, done });
    }
    return outcomes;
  }
}
