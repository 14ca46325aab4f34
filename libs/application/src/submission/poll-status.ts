import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  canonical,
  isSettled,
  submissionDecider,
  type Json,
  type SubmissionState,
} from '@vinhdanh/domain';
import { derivedId } from '../ids.js';
import { CentreGateway, CentreUnreachable, type CentreAnswer } from '../ports/centre-gateway.js';
import { Clock } from '../ports/clock.js';
import { SubmissionSettings } from '../ports/submission-settings.js';
import { SubmissionViews } from '../ports/submission-views.js';
import { taskContext } from '../process/run-stage.js';
import { StageProcessor, type OwedTask, type TaskOutcome } from '../process/stage-processor.js';
import { CommandRunner } from '../run-command.js';
import { lineIdsOf } from './all-lines.js';
import { inParallel } from './in-parallel.js';
import { PackageBuilder } from './package-builder.js';
import { growingPause } from './pauses.js';

/** Calls to the centre at the same time; it serves sixty provinces. */
const AT_ONCE = 4;

/** Asks for the centre's answers until every line has one; asks less often while it is silent. */
@Injectable()
export class PollStatusProcessor extends StageProcessor {
  readonly queue = 'central-submission';
  readonly kinds = ['poll-status'];
  private readonly packages: PackageBuilder;

  constructor(
    private readonly runner: CommandRunner,
    private readonly views: SubmissionViews,
    private readonly gateway: CentreGateway,
    private readonly settings: SubmissionSettings,
    private readonly clock: Clock,
  ) {
    super();
    this.packages = new PackageBuilder(views, settings);
  }

  async process(tasks: OwedTask[]): Promise<TaskOutcome[]> {
    const submissions = await this.runner.loadMany<SubmissionState>(
      submissionDecider,
      tasks.map((task) => task.id),
    );
    let outage = false;
    return inParallel(tasks, AT_ONCE, async (task): Promise<TaskOutcome> => {
      const state = submissions.get(task.id)?.state;
      if (!state || isSettled(state)) return { task, done: 'settled' };
      const heard = outage ? 'outage' : await this.look(task, state);
      // One refusal to connect is enough: the others would only wait for the same time-out.
      outage ||= heard === 'outage';
      return heard === 'settled' ? { task, done: heard } : this.askAgain(task, heard !== 'news');
    });
  }

  private askAgain(task: OwedTask, silent: boolean): TaskOutcome {
    const quiet = silent ? Number(task.data.quiet ?? 0) + 1 : 0;
    return { task, later: { seconds: growingPause(this.settings.poll, quiet), data: { quiet } } };
  }

  private async look(
    task: OwedTask,
    state: SubmissionState,
  ): Promise<'outage' | 'silence' | 'news' | 'settled'> {
    try {
      const answer = await this.gateway.answer(state.documentId);
      if (!answer) return await this.sendAgain(state);
      return await this.record(task, state, answer);
    } catch (error) {
      if (error instanceof CentreUnreachable) return 'outage';
      throw error;
    }
  }

  /** The centre lost a package it gave a receipt for (a restored backup, say). */
  private async sendAgain(state: SubmissionState): Promise<'silence'> {
    const pkg = await this.packages.build(state, state.documentId);
    await this.gateway.send(pkg, state.documentId);
    return 'silence';
  }

  private async record(task: OwedTask, before: SubmissionState, answer: CentreAnswer) {
    const known = before.statuses.length + Object.keys(before.outcomes).length;
    const context = taskContext(task, this.clock.now());
    const heard = createHash('sha256')
      .update(canonical(answer as unknown as Json))
      .digest('hex');
    // Nothing new means no events; the id only keeps a rerun from asking twice.
    const as = (part: string) => ({ ...context, commandId: derivedId(task.taskId, part + heard) });
    let { state } = await this.runner.run(
      submissionDecider,
      task.id,
      { type: 'record-status', statuses: answer.statuses },
      as('status'),
      {},
    );
    if (answer.items.some((item) => !state.outcomes[item.dossierId])) {
      const lineIds = await lineIdsOf(this.views, state.actId);
      ({ state } = await this.runner.run(
        submissionDecider,
        task.id,
        { type: 'record-outcome', items: answer.items },
        as('outcome'),
        { lineIds },
      ));
    }
    if (isSettled(state)) return 'settled';
    const now = state.statuses.length + Object.keys(state.outcomes).length;
    return now > known ? 'news' : 'silence';
  }
}
