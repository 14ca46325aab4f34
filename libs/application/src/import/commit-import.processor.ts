import { Injectable } from '@nestjs/common';
import { importDecider, isHistory, type ImportState, vietnamDay } from '@vinhdanh/domain';
import { Clock } from '../ports/clock.js';
import { ImportStaging, type StagedRow } from '../ports/import-staging.js';
import { taskContext } from '../process/run-stage.js';
import {
  commandOutcome,
  StageProcessor,
  type OwedTask,
  type TaskOutcome,
} from '../process/stage-processor.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext } from '../run-context.js';
import { AddHistory } from './add-history.js';
import { AddNominees } from './add-nominees.js';
import { ImportJudging } from './judging.js';
import { peopleOf } from './known-rows.js';

const PAGE = 500;

/**
 * Adds the good rows to the proposal or to records, page by page. Which rows belong to a commit is
 * fixed when it begins and ids derive from list, commit and page, so a rerun after a crash adds
 * nothing twice.
 */
@Injectable()
export class CommitImportProcessor extends StageProcessor {
  readonly queue = 'documents';
  readonly kinds = ['commit-import'];

  constructor(
    private readonly runner: CommandRunner,
    private readonly nominees: AddNominees,
    private readonly history: AddHistory,
    private readonly staging: ImportStaging,
    private readonly judging: ImportJudging,
    private readonly clock: Clock,
  ) {
    super();
  }

  async process(tasks: OwedTask[]): Promise<TaskOutcome[]> {
    const outcomes: TaskOutcome[] = [];
    for (const task of tasks) outcomes.push(await this.commit(task));
    return outcomes;
  }

  private async commit(task: OwedTask): Promise<TaskOutcome> {
    const { state } = await this.runner.load(importDecider, task.id);
    if (state.status !== 'committing') return { task, done: `import is ${state.status}` };
    const context = {
      ...taskContext(task, this.clock.now()),
      onBehalfOf: state.requestedBy,
      effectiveOn: state.effectiveOn,
    };
    const now = await this.staging.count(task.id);
    // Somebody named in the list was erased since: it is whole no longer.
    if (state.policy === 'all-or-nothing' && now.bad > 0)
      return commandOutcome(task, importDecider, task.id, { type: 'refuse-commit', ...now }, {});
    await this.staging.progress(task.id, {
      total: await this.staging.claim(task.id, state.commitNo),
    });
    const { added, refused } = await this.addPages(task, state, context);
    const allOrNothing = state.policy === 'all-or-nothing' && refused > 0;
    const standing = allOrNothing ? await this.takeBack(task.id, state, context) : added;
    const { good, bad } = await this.staging.count(task.id);
    return allOrNothing && standing === 0
      ? commandOutcome(task, importDecider, task.id, { type: 'refuse-commit', good, bad }, {})
      : commandOutcome(
          task,
          importDecider,
          task.id,
          { type: 'record-commit', added: standing, bad },
          {},
        );
  }

  private async addPages(task: OwedTask, state: ImportState, context: RunContext) {
    const today = vietnamDay(context.at);
    const judging = await this.judging.of(state, today);
    const people = await peopleOf(this.staging, task.id, state);
    const sum = { added: 0, refused: 0 };
    for await (const page of this.pages(task.id, state.commitNo)) {
      const outcomes = await this.adder(state).addPage(
        task.id,
        state,
        page,
        judging,
        people,
        context,
      );
      await this.staging.saveOutcomes(task.id, outcomes);
      sum.added += outcomes.filter((o) => o.dossierId ?? o.subjectId).length;
      sum.refused += outcomes.filter((o) => o.errors).length;
      await this.staging.progress(task.id, { done: sum.added, failed: sum.refused });
    }
    return sum;
  }

  /** All or nothing: what was added is taken back; answers how many rows could not be. */
  private async takeBack(importId: string, state: ImportState, context: RunContext) {
    let left = 0;
    for await (const page of this.pages(importId, state.commitNo)) {
      const added = page.filter((row) => row.dossierId ?? row.subjectId);
      const outcomes = await this.adder(state).takeBack(importId, state, page, context);
      left += added.length - outcomes.length;
      await this.staging.saveOutcomes(importId, outcomes);
    }
    return left;
  }

  private adder(state: ImportState): AddNominees | AddHistory {
    return isHistory(state) ? this.history : this.nominees;
  }

  private async *pages(importId: string, commitNo: number): AsyncGenerator<StagedRow[]> {
    for (let after = 0; ;) {
      const page = await this.staging.claimed(importId, commitNo, after, PAGE);
      if (page.length > 0) yield page;
      if (page.length < PAGE) return;
      after = page[page.length - 1]!.n;
    }
  }
}
