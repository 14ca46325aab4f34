import { Injectable } from '@nestjs/common';
import {
  submissionDecider,
  type OutgoingKind,
  type SubmissionCommand,
  type SubmissionState,
} from '@vinhdanh/domain';
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
import { MessageBuilder } from './package/message-builder.js';

/** Builds what follows a package: the wish to have it back, its revocation, a changed one. */
@Injectable()
export class BuildMessageProcessor extends StageProcessor {
  readonly queue = 'central-submission';
  readonly kinds = ['build-message'];

  constructor(
    private readonly runner: CommandRunner,
    private readonly messages: MessageBuilder,
    private readonly clock: Clock,
  ) {
    super();
  }

  async process(tasks: OwedTask[]): Promise<TaskOutcome[]> {
    const outcomes: TaskOutcome[] = [];
    for (const task of tasks) outcomes.push(await this.build(task));
    return outcomes;
  }

  private async build(task: OwedTask): Promise<TaskOutcome> {
    const { state } = await this.runner.load<SubmissionState>(submissionDecider, task.id);
    const { kind, reason = '' } = task.data as { kind: OutgoingKind; reason?: string };
    // A revocation follows from the answer to the recall and has no request of its own.
    const messageId = String(task.data.messageId ?? derivedId(task.taskId, kind));
    if (state.followUps?.some((one) => one.messageId === messageId))
      return { task, done: 'built before' };
    const replaced = kind === 'replace' ? state.request?.letter : undefined;
    const letter = await letterOf(this.runner, state.actId, {
      letterNumber: replaced?.number ?? state.letterNumber,
      letterDate: replaced?.date ?? state.letterDate,
    });
    if (!letter) return { task, done: 'not a numbered letter' };
    const documentId = replaced?.documentId ?? state.documentId;
    const built = await this.messages.build(
      letter,
      {
        submissionId: task.id,
        ...{ messageId, kind, documentId, reason, at: this.clock.now().toISOString() },
      },
      { documentId: state.documentId, number: state.letterNumber, date: state.letterDate },
    );
    // Dead with its sizes in the reason, until somebody makes the papers smaller.
    if ('tooLarge' in built) throw built.tooLarge;
    const { message } = built;
    const command: SubmissionCommand = { type: 'lay-down-message', kind, documentId, message };
    return commandOutcome(task, submissionDecider, task.id, command, {});
  }
}
