import { Injectable } from '@nestjs/common';
import { actDecider, submissionDecider, type ActState } from '@vinhdanh/domain';
import { derivedId } from '../ids.js';
import { SubmissionSettings } from '../ports/submission-settings.js';
import { SubmissionViews } from '../ports/submission-views.js';
import {
  commandOutcome,
  StageProcessor,
  type OwedTask,
  type TaskOutcome,
} from '../process/stage-processor.js';
import { CommandRunner } from '../run-command.js';
import { packageHash, PackageBuilder } from './package-builder.js';

/** A letter has one submission; its id follows from the act, so a rerun finds the same one. */
export const submissionIdOf = (actId: string): string => derivedId(actId, 'submission');

/** A submission letter was promulgated: lay down what will be sent, and under which id. */
@Injectable()
export class PrepareSubmissionProcessor extends StageProcessor {
  readonly queue = 'central-submission';
  readonly kinds = ['prepare-submission'];
  private readonly packages: PackageBuilder;

  constructor(
    private readonly runner: CommandRunner,
    views: SubmissionViews,
    settings: SubmissionSettings,
  ) {
    super();
    this.packages = new PackageBuilder(views, settings);
  }

  async process(tasks: OwedTask[]): Promise<TaskOutcome[]> {
    const acts = await this.runner.loadMany<ActState>(
      actDecider,
      tasks.map((task) => task.id),
    );
    const outcomes: TaskOutcome[] = [];
    for (const task of tasks) {
      const act = acts.get(task.id)?.state;
      if (!act?.number || !act.date) outcomes.push({ task, done: 'not a numbered letter' });
      else outcomes.push(await this.prepare(task, act.number, act.date, act.synthetic === true));
    }
    return outcomes;
  }

  private async prepare(
    task: OwedTask,
    number: string,
    date: string,
    synthetic: boolean,
  ): Promise<TaskOutcome> {
    const letter = { actId: task.id, letterNumber: number, letterDate: date, synthetic };
    const documentId = this.packages.documentId(letter);
    const pkg = await this.packages.build(letter, documentId);
    return commandOutcome(
      task,
      submissionDecider,
      submissionIdOf(task.id),
      {
        type: 'prepare',
        actId: task.id,
        letterNumber: number,
        letterDate: date,
        lineCount: pkg.lines.length,
        packageHash: packageHash(pkg),
        documentId,
        ...(synthetic ? { synthetic } : {}),
      },
      {},
    );
  }
}
