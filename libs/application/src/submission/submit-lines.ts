import { Injectable } from '@nestjs/common';
import { submissionDecider } from '@vinhdanh/domain';
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

  constructor(
    private readonly runner: CommandRunner,
    private readonly views: SubmissionViews,
    private readonly lines: LineCommands,
  ) {
    super();
  }

  async process(tasks: OwedTask[]): Promise<TaskOutcome[]> {
    const submissions = await this.runner.loadMany(
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
