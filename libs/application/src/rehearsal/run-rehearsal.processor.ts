import { Injectable } from '@nestjs/common';
import { rehearsalDecider, type Edition, type RehearsalState } from '@vinhdanh/domain';
import { Catalogue } from '../ports/catalogue.js';
import { ClosedLines } from '../ports/closed-lines.js';
import { Rehearsals } from '../ports/rehearsals.js';
import {
  commandOutcome,
  StageProcessor,
  type OwedTask,
  type TaskOutcome,
} from '../process/stage-processor.js';
import { CommandRunner } from '../run-command.js';
import { Rehearsing } from './rehearsing.js';

const PAGE = 500;
/** Pages in a row before other tasks of the lane get their turn and a stop is heeded. */
const PAGES = 4;

/**
 * Weighs closed lines again, page by page. Where it stands is kept with its findings, so a rerun
 * after a crash finds nothing twice. It writes no event but its own end.
 */
@Injectable()
export class RunRehearsalProcessor extends StageProcessor {
  readonly queue = 'documents';
  readonly kinds = ['run-rehearsal'];

  constructor(
    private readonly runner: CommandRunner,
    private readonly catalogue: Catalogue,
    private readonly lines: ClosedLines,
    private readonly rehearsals: Rehearsals,
  ) {
    super();
  }

  async process(tasks: OwedTask[]): Promise<TaskOutcome[]> {
    const outcomes: TaskOutcome[] = [];
    for (const task of tasks) outcomes.push(await this.rehearse(task));
    return outcomes;
  }

  private async rehearse(task: OwedTask): Promise<TaskOutcome> {
    const { state } = await this.runner.load(rehearsalDecider, task.id);
    if (state.status !== 'running') return { task, done: `rehearsal is ${state.status}` };
    const edition = await this.catalogue.edition(state.edition);
    if (!edition || edition.stamp.hash !== state.editionHash) {
      // Half of the findings under one text and half under another would mislead.
      const fault = { type: 'fail' as const, code: 'edition-changed' };
      return commandOutcome(task, rehearsalDecider, task.id, fault, {});
    }
    if (!(await this.pages(task, state, edition)))
      return { task, later: { seconds: 0, data: { begun: true } } };
    const { done = 0, flips = 0, withoutInputs = 0 } = (await this.rehearsals.find(task.id)) ?? {};
    const end = { type: 'finish' as const, weighed: done - withoutInputs, flips, withoutInputs };
    return commandOutcome(task, rehearsalDecider, task.id, end, {});
  }

  /** The next pages; answers whether they were the last. */
  private async pages(task: OwedTask, state: RehearsalState, edition: Edition): Promise<boolean> {
    const { from, to, awards } = state;
    const filter = { from, to, ...(awards ? { awards } : {}) };
    const total = task.data.begun ? 0 : await this.lines.count(filter);
    let after = await this.rehearsals.begin(task.id, total);
    const rehearsing = new Rehearsing(edition, this.catalogue);
    for (let n = 0; n < PAGES; n += 1) {
      const page = await this.lines.page(filter, after, PAGE);
      const last = page.at(-1);
      if (last) {
        await this.rehearsals.add(task.id, {
          ...(await rehearsing.page(page)),
          after: last.dossierId,
        });
        after = last.dossierId;
      }
      if (page.length < PAGE) return true;
    }
    return false;
  }
}
