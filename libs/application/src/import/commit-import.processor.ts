import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { cellError, dossierDecider, importDecider, type ImportState } from '@vinhdanh/domain';
import { DomainRejectionError } from '../errors.js';
import { derivedId } from '../ids.js';
import { Clock } from '../ports/clock.js';
import { ImportStaging, type RowOutcome, type StagedRow } from '../ports/import-staging.js';
import { taskContext } from '../process/run-stage.js';
import {
  commandOutcome,
  StageProcessor,
  type OwedTask,
  type TaskOutcome,
} from '../process/stage-processor.js';
import { AddLines, type LineResult } from '../proposal/add-lines.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext } from '../run-context.js';
import type { Judging } from './judge-rows.js';
import { ImportJudging } from './judging.js';
import { lineOfRow } from './line-of-row.js';
import { serviceViewer } from './service-viewer.js';

const PAGE = 500;

/**
 * Adds the good rows to the proposal, page by page. Which rows belong to a commit is fixed when it
 * begins and ids derive from list, commit and page, so a rerun after a crash adds nothing twice.
 */
@Injectable()
export class CommitImportProcessor extends StageProcessor {
  readonly queue = 'documents';
  readonly kinds = ['commit-import'];

  constructor(
    private readonly runner: CommandRunner,
    private readonly commands: CommandBus,
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
    const today = context.at.slice(0, 10);
    const judging = await this.judging.of(state, today);
    const sum = { added: 0, refused: 0 };
    for await (const page of this.pages(task.id, state.commitNo)) {
      const results = await this.addPage(task.id, state, page, judging, context);
      const outcomes = results.map((result): RowOutcome => outcomeOf(page[result.index]!, result));
      await this.staging.saveOutcomes(task.id, outcomes);
      sum.added += outcomes.filter((o) => o.dossierId).length;
      sum.refused += outcomes.filter((o) => o.errors).length;
      await this.staging.progress(task.id, { done: sum.added, failed: sum.refused });
    }
    return sum;
  }

  private async addPage(
    importId: string,
    state: ImportState,
    page: StagedRow[],
    judging: Judging,
    context: RunContext,
  ): Promise<LineResult[]> {
    const commandId = derivedId(importId, `commit:${state.commitNo}:${page[0]?.n}`);
    const lines = page.map((row) => lineOfRow(importId, row, judging));
    const viewer = serviceViewer(state.requestedBy ?? '', state.unitId);
    try {
      return await this.commands.execute(
        new AddLines(state.proposalId, lines, viewer, { ...context, commandId }),
      );
    } catch (error) {
      // The proposal was filed or withdrawn meanwhile: it takes no more lines.
      if (!(error instanceof DomainRejectionError)) throw error;
      const { code, facts } = error.rejection;
      return page.map((_, index) => ({ index, ok: false, code, facts }));
    }
  }

  /** All or nothing: what was added is removed again; answers how many could not be removed. */
  private async takeBack(importId: string, state: ImportState, context: RunContext) {
    let left = 0;
    for await (const page of this.pages(importId, state.commitNo)) {
      const added = page.filter((row) => row.dossierId);
      const items = added.map((row) => ({
        id: row.dossierId as string,
        command: { type: 'remove' as const },
        policy: {},
      }));
      const removed = await this.runner.runBatch(dossierDecider, items, context);
      const gone = new Set(removed.filter((r) => r.ok).map((r) => r.id));
      left += added.length - gone.size;
      const outcomes = added.filter((row) => gone.has(row.dossierId as string));
      await this.staging.saveOutcomes(
        importId,
        outcomes.map(({ n }) => ({ n })),
      );
    }
    return left;
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

const outcomeOf = (row: StagedRow, result: LineResult): RowOutcome =>
  result.ok
    ? { n: row.n, dossierId: result.id }
    : { n: row.n, errors: [cellError('line-refused', { row: row.fileRow }, result.code)] };
