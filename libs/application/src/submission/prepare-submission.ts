import { Injectable } from '@nestjs/common';
import { submissionDecider, type SubmissionState } from '@vinhdanh/domain';
import { derivedId } from '../ids.js';
import { Clock } from '../ports/clock.js';
import {
  commandOutcome,
  StageProcessor,
  type OwedTask,
  type TaskOutcome,
} from '../process/stage-processor.js';
import { CommandRunner } from '../run-command.js';
import { letterOf } from './letter-of.js';
import { firstMessageId, MessageBuilder } from './package/message-builder.js';

/** A letter has one submission; its id follows from the act, so a rerun finds the same one. */
export const submissionIdOf = (actId: string): string => derivedId(actId, 'submission');

/** A submission letter was promulgated: its package is built and kept, and will be sent as it is. */
@Injectable()
export class PrepareSubmissionProcessor extends StageProcessor {
  readonly queue = 'central-submission';
  readonly kinds = ['prepare-submission'];

  constructor(
    private readonly runner: CommandRunner,
    private readonly messages: MessageBuilder,
    private readonly clock: Clock,
  ) {
    super();
  }

  async process(tasks: OwedTask[]): Promise<TaskOutcome[]> {
    const known = await this.runner.loadMany<SubmissionState>(
      submissionDecider,
      tasks.map((task) => submissionIdOf(task.id)),
    );
    const outcomes: TaskOutcome[] = [];
    for (const task of tasks)
      outcomes.push(
        known.has(submissionIdOf(task.id))
          ? { task, done: 'prepared before' }
          : await this.prepare(task),
      );
    return outcomes;
  }

  private async prepare(task: OwedTask): Promise<TaskOutcome> {
    const letter = await letterOf(this.runner, task.id);
    if (!letter) return { task, done: 'not a numbered letter' };
    const { letterNumber, letterDate, synthetic, asks } = letter;
    const id = submissionIdOf(task.id);
    const documentId = this.messages.documentId({ number: letterNumber, date: letterDate });
    const built = await this.messages.build(letter, {
      submissionId: id,
      messageId: firstMessageId(id),
      ...{ kind: 'new', documentId, reason: '', at: this.clock.now().toISOString() },
    });
    const { lineCount, paperOnly } = built;
    const message = 'message' in built ? built.message : undefined;
    const leftOut = 'message' in built ? built.leftOut : undefined;
    return commandOutcome(
      task,
      submissionDecider,
      id,
      {
        type: 'prepare',
        actId: task.id,
        ...{ letterNumber, letterDate, lineCount, documentId },
        ...(message ? { message } : {}),
        // Too large for the axis: the sending says so, and stops.
        packageHash: message?.sha256 ?? '',
        ...(leftOut ? { leftOut } : {}),
        ...(paperOnly > 0 ? { paperOnly } : {}),
        ...(synthetic ? { synthetic } : {}),
        ...(asks ? { asks } : {}),
      },
      {},
    );
  }
}
