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
import { pagesOfLines } from './all-lines.js';
import { growingPause } from './pauses.js';
import { PackageBuilder } from './package-builder.js';

/** Asks for the centre's answers until every line has one; asks less often while it is silent. */
@Injectable()
export class PollStatusProcessor extends StageProcessor {
  readonly queue = 'central-submission';
  readonly kinds = ['poll-status'];

  constructor(
    private readonly runner: CommandRunner,
    private readonly views: SubmissionViews,
    private readonly packages: PackageBuilder,
    private readonly gateway: CentreGateway,
    private readonly settings: SubmissionSettings,
    private readonly clock: Clock,
  ) {
    super();
  }

  async process(tasks: OwedTask[]): Promise<TaskOutcome[]> {
    const submissions = await this.runner.loadMany(
      submissionDecider,
      tasks.map((task) => task.id),
    );
    const outcomes: TaskOutcome[] = [];
    let outage = false;
    for (const task of tasks) {
      const state = submissions.get(task.id)?.state;
      if (!state || isSettled(state)) outcomes.push({ task, done: 'settled' });
      else if (outage) outcomes.push(this.askAgain(task, true));
      else {
        const heard = await this.look(task, state);
        outage = heard === 'outage';
        outcomes.push(heard === 'settled' ? { task, done: heard } : this.askAgain(task, heard !== 'news'));
      }
    }
    return outcomes;
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
    const { actId, letterNumber: number, letterDate: date, documentId } = state;
    const pkg = await this.packages.build({ actId, number, date, synthetic: true }, documentId);
    await this.gateway.send(pkg, documentId);
    return 'silence';
  }

  private async record(task: OwedTask, before: SubmissionState, answer: CentreAnswer) {
    const known = before.statuses.length + Object.keys(before.outcomes).length;
    const context = taskContext(task, this.clock.now());
    const heard = createHash('sha256').update(canonical(answer as unknown as Json)).digest('hex');
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
      const lineIds = await this.lineIds(state.actId);
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

  private async lineIds(actId: string): Promise<Set<string>> {
    const ids = new Set<string>();
    for await (const page of pagesOfLines(this.views, actId))
      for (const line of page) ids.add(line.dossierId);
    return ids;
  }
}
