import { Injectable } from '@nestjs/common';
import { submissionDecider, type SubmissionState } from '@vinhdanh/domain';
import { derivedId } from '../ids.js';
import { CentreGateway, CentreUnreachable } from '../ports/centre-gateway.js';
import { Clock } from '../ports/clock.js';
import { SubmissionSettings } from '../ports/submission-settings.js';
import { SubmissionViews } from '../ports/submission-views.js';
import { taskContext } from '../process/run-stage.js';
import {
  commandOutcome,
  StageProcessor,
  type OwedTask,
  type TaskOutcome,
} from '../process/stage-processor.js';
import { CommandRunner } from '../run-command.js';
import { packageHash, PackageBuilder } from './package-builder.js';
import { growingPause } from './pauses.js';

/**
 * Sends what is prepared. The call is made outside any transaction: if we die between the answer
 * and our own commit, the next try meets the same document id and gets the same receipt.
 */
@Injectable()
export class SendPackageProcessor extends StageProcessor {
  readonly queue = 'central-submission';
  readonly kinds = ['send-package'];
  private readonly packages: PackageBuilder;

  constructor(
    private readonly runner: CommandRunner,
    views: SubmissionViews,
    private readonly gateway: CentreGateway,
    private readonly settings: SubmissionSettings,
    private readonly clock: Clock,
  ) {
    super();
    this.packages = new PackageBuilder(views, settings);
  }

  async process(tasks: OwedTask[]): Promise<TaskOutcome[]> {
    const ids = tasks.map((task) => task.id);
    const submissions = await this.runner.loadMany<SubmissionState>(submissionDecider, ids);
    const outcomes: TaskOutcome[] = [];
    let outage: CentreUnreachable | undefined;
    for (const task of tasks) {
      const state = submissions.get(task.id)?.state;
      if (!state || state.transport === 'sent' || state.transport === 'given-up') {
        outcomes.push({ task, done: state?.transport ?? 'unknown submission' });
        continue;
      }
      // One refusal to connect is enough: the others would only wait for the same time-out.
      const sent = outage ?? (await this.send(state));
      if (sent instanceof CentreUnreachable) {
        outage = sent;
        outcomes.push(await this.failed(task, sent));
      } else outcomes.push(commandOutcome(task, submissionDecider, task.id, sent, {}));
    }
    return outcomes;
  }

  private async send(state: SubmissionState) {
    const pkg = await this.packages.build(state, state.documentId);
    try {
      const { receipt } = await this.gateway.send(pkg, state.documentId);
      return { type: 'mark-sent' as const, receipt, packageHash: packageHash(pkg) };
    } catch (error) {
      if (error instanceof CentreUnreachable) return error;
      throw error;
    }
  }

  /** An outage is nobody's fault and may last: a timer, not a failure that ends in a dead task. */
  private async failed(task: OwedTask, error: CentreUnreachable): Promise<TaskOutcome> {
    const attempt = Number(task.data.attempt ?? 0) + 1;
    if (isPowerOfTwo(attempt) || attempt === 5) {
      const context = taskContext(task, this.clock.now());
      await this.runner.run(
        submissionDecider,
        task.id,
        { type: 'fail-transport', reason: error.reason, attempt },
        { ...context, commandId: derivedId(task.taskId, `attempt-${attempt}`) },
        {},
      );
    }
    const seconds = growingPause(this.settings.retry, attempt - 1);
    return { task, later: { seconds, data: { attempt } } };
  }
}

/** Hours of outage are thousands of attempts; the log wants to know, not to drown. */
const isPowerOfTwo = (n: number): boolean => (n & (n - 1)) === 0;
