import { Injectable } from '@nestjs/common';
import { dossierDecider } from '@vinhdanh/domain';
import { Clock } from '../ports/clock.js';
import { DossierViews } from '../ports/dossier-views.js';
import { StageProcessor, type OwedTask, type TaskOutcome } from '../process/stage-processor.js';
import { CommandRunner } from '../run-command.js';
import { onDayOf, pagesOfLines, proposalOf } from './lines-of-task.js';

/** A letter was filed: file each of its lines. Running twice files nothing twice. */
@Injectable()
export class FileLinesProcessor extends StageProcessor {
  readonly queue = 'unit-proposal';
  readonly kinds = ['file-lines'];

  constructor(
    private readonly runner: CommandRunner,
    private readonly views: DossierViews,
    private readonly clock: Clock,
  ) {
    super();
  }

  async process(tasks: OwedTask[]): Promise<TaskOutcome[]> {
    const outcomes: TaskOutcome[] = [];
    for (const task of tasks) outcomes.push({ task, done: await this.file(task) });
    return outcomes;
  }

  private async file(task: OwedTask): Promise<string> {
    const proposal = await proposalOf(this.runner, task);
    // Withdrawn before we came here: its lines are the affair of the withdrawal.
    if (proposal.status !== 'filed') return `proposal is ${proposal.status}`;
    const context = onDayOf(task, this.clock.now(), proposal.filedOn);
    const command = { type: 'file' as const, proposalId: task.id, late: proposal.late };
    let filed = 0;
    let refused = 0;
    for await (const page of pagesOfLines(this.views, task.id, ['draft'])) {
      const items = page.map(({ id }) => ({ id, command, policy: {} }));
      for (const outcome of await this.runner.runBatch(dossierDecider, items, context)) {
        // A clash is nobody's refusal: let the task come back for this line.
        if (!outcome.ok && outcome.code === 'busy') throw new Error(`line ${outcome.id} is busy`);
        if (outcome.ok) filed += 1;
        else refused += 1;
      }
    }
    return `filed ${filed}, refused ${refused}`;
  }
}
