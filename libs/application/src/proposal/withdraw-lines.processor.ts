import { Injectable } from '@nestjs/common';
import { dossierDecider, proposalDecider, type DossierCommand } from '@vinhdanh/domain';
import { Clock } from '../ports/clock.js';
import { DossierViews } from '../ports/dossier-views.js';
import { StageProcessor, type OwedTask, type TaskOutcome } from '../process/stage-processor.js';
import { CommandRunner } from '../run-command.js';
import { onDayOf, pagesOfLines } from './lines-of-task.js';

const REMOVE: DossierCommand = { type: 'remove' };
const WITHDRAW: DossierCommand = { type: 'withdraw', reason: 'with-proposal' };

/** A letter was withdrawn: what was drafted is removed, what was filed is withdrawn. */
@Injectable()
export class WithdrawLinesProcessor extends StageProcessor {
  readonly queue = 'unit-proposal';
  readonly kinds = ['withdraw-lines'];

  constructor(
    private readonly runner: CommandRunner,
    private readonly views: DossierViews,
    private readonly clock: Clock,
  ) {
    super();
  }

  async process(tasks: OwedTask[]): Promise<TaskOutcome[]> {
    const outcomes: TaskOutcome[] = [];
    for (const task of tasks) {
      const removed = await this.end(task, ['draft'], REMOVE);
      const withdrawn = await this.end(task, ['filed', 'checked', 'returned'], WITHDRAW);
      const { state } = await this.runner.load(proposalDecider, task.id);
      const undone = state.outside ? await this.end(task, ['granted'], WITHDRAW) : 0;
      outcomes.push({ task, done: `removed ${removed}, withdrawn ${withdrawn + undone}` });
    }
    return outcomes;
  }

  private async end(task: OwedTask, from: string[], command: DossierCommand): Promise<number> {
    const context = onDayOf(task, this.clock.now(), undefined);
    let ended = 0;
    for await (const page of pagesOfLines(this.views, task.id, from)) {
      const items = page.map(({ id }) => ({ id, command, policy: {} }));
      for (const outcome of await this.runner.runBatch(dossierDecider, items, context)) {
        if (!outcome.ok && outcome.code === 'busy') throw new Error(`line ${outcome.id} is busy`);
        if (outcome.ok) ended += 1;
      }
    }
    return ended;
  }
}
