import { Injectable } from '@nestjs/common';
import {
  submissionDecider,
  type FollowUp,
  type StoredMessage,
  type SubmissionState,
} from '@vinhdanh/domain';
import { derivedId } from '../ids.js';
import type { CentreUnreachable } from '../ports/centre-gateway.js';
import { Clock } from '../ports/clock.js';
import { SubmissionSettings } from '../ports/submission-settings.js';
import { taskContext } from '../process/run-stage.js';
import {
  commandOutcome,
  StageProcessor,
  type OwedTask,
  type TaskOutcome,
} from '../process/stage-processor.js';
import { CommandRunner } from '../run-command.js';
import { Courier } from './courier.js';
import { letterOf } from './letter-of.js';
import { firstMessageId, MessageBuilder } from './package/message-builder.js';
import { PackageTooLarge } from './package/package-room.js';
import { growingPause } from './pauses.js';

/**
 * Sends what is prepared: the package, and what follows it. The call is made outside any
 * transaction; every try carries the same bytes under the same id.
 */
@Injectable()
export class SendPackageProcessor extends StageProcessor {
  readonly queue = 'central-submission';
  readonly kinds = ['send-package', 'send-message'];

  constructor(
    private readonly runner: CommandRunner,
    private readonly messages: MessageBuilder,
    private readonly courier: Courier,
    private readonly settings: SubmissionSettings,
    private readonly clock: Clock,
  ) {
    super();
  }

  async process(tasks: OwedTask[]): Promise<TaskOutcome[]> {
    const ids = tasks.map((task) => task.id);
    const submissions = await this.runner.loadMany<SubmissionState>(submissionDecider, ids);
    const outcomes: TaskOutcome[] = [];
    let outage = false;
    for (const task of tasks) {
      const state = submissions.get(task.id)?.state;
      const next = state ? this.due(task, state) : 'unknown submission';
      if (typeof next === 'string' || !state) outcomes.push({ task, done: String(next) });
      // One refusal to connect is enough: the others would only wait for the same time-out.
      else if (outage) outcomes.push(this.later(task, Number(task.data.attempt ?? 0) + 1));
      else {
        const outcome = await this.send(task, state, next.followUp);
        outage = 'later' in outcome;
        outcomes.push(outcome);
      }
    }
    return outcomes;
  }

  /** What the task is to send, or why it sends nothing. */
  private due(task: OwedTask, state: SubmissionState): string | { followUp?: FollowUp } {
    if (task.kind === 'send-package')
      return state.transport === 'waiting' || state.transport === 'failing' ? {} : state.transport;
    const followUp = state.followUps?.find(({ messageId }) => messageId === task.data.messageId);
    if (!followUp) return 'unknown message';
    if (state.purged) return 'deleted with personal data';
    return followUp.transport === 'waiting' ? { followUp } : followUp.transport;
  }

  private async send(
    task: OwedTask,
    state: SubmissionState,
    followUp: FollowUp | undefined,
  ): Promise<TaskOutcome> {
    const message = followUp ?? (await this.packageOf(task.id, state));
    if (message instanceof PackageTooLarge) return this.refuse(task, message);
    const sent = await this.courier.deliver(task.id, message, followUp?.kind ?? 'new');
    const { attempt, receipt = '', failure } = sent;
    if (failure) return this.failed(task, failure, attempt, followUp === undefined);
    if (followUp) {
      const { messageId } = followUp;
      const command = { type: 'mark-follow-up-sent' as const, messageId, receipt, attempt };
      return commandOutcome(task, submissionDecider, task.id, command, {});
    }
    const { messageId, sha256, size } = message;
    const command = {
      type: 'mark-sent' as const,
      ...{ receipt, attempt, packageHash: sha256, message: { messageId, sha256, size } },
    };
    return commandOutcome(task, submissionDecider, task.id, command, {});
  }

  /** Prepared by an earlier release, or deleted with somebody's data: built now, under an own id. */
  private async packageOf(
    id: string,
    state: SubmissionState,
  ): Promise<StoredMessage | PackageTooLarge> {
    if (state.message && !state.purged) return state.message;
    const letter = await letterOf(this.runner, state.actId);
    if (!letter) throw new Error(`act ${state.actId} is no letter`);
    const messageId = state.message ? derivedId(id, 'message after erasure') : firstMessageId(id);
    const built = await this.messages.build(letter, {
      submissionId: id,
      ...{ messageId, kind: 'new', documentId: state.documentId, reason: '' },
      at: this.clock.now().toISOString(),
    });
    return 'message' in built ? built.message : built.tooLarge;
  }

  /** No try would ever succeed: a person hands the papers over in another way. */
  private refuse(task: OwedTask, { size, most }: PackageTooLarge): TaskOutcome {
    const reason = `Gói hồ sơ ${megabytes(size)} MB, trục liên thông chỉ nhận gói đến ${megabytes(most)} MB; chuyển bản giấy hoặc thu gọn bản chụp`;
    return commandOutcome(task, submissionDecider, task.id, { type: 'give-up', reason }, {});
  }

  /** An outage is nobody's fault and may last: a timer, not a failure that ends in a dead task. */
  private async failed(
    task: OwedTask,
    error: CentreUnreachable,
    attempt: number,
    told: boolean,
  ): Promise<TaskOutcome> {
    if (told && (isPowerOfTwo(attempt) || attempt === 5)) {
      const context = taskContext(task, this.clock.now());
      await this.runner.run(
        submissionDecider,
        task.id,
        { type: 'fail-transport', reason: error.reason, attempt },
        { ...context, commandId: derivedId(task.taskId, `attempt-${attempt}`) },
        {},
      );
    }
    return this.later(task, attempt);
  }

  private later(task: OwedTask, attempt: number): TaskOutcome {
    const seconds = growingPause(this.settings.retry, attempt - 1);
    return { task, later: { seconds, data: { ...task.data, attempt } } };
  }
}

const megabytes = (bytes: number): string =>
  (Math.ceil(bytes / 100_000) / 10).toLocaleString('vi-VN');

/** Hours of outage are thousands of attempts; the log wants to know, not to drown. */
const isPowerOfTwo = (n: number): boolean => (n & (n - 1)) === 0;
