import { Injectable } from '@nestjs/common';
import { actDecider, dossierDecider, type DossierCommand } from '@vinhdanh/domain';
import type { RefusalReason } from '@vinhdanh/domain';
import { EffectsOnLines } from '../grievance/effects-on-lines.js';
import { ActViews } from '../ports/act-views.js';
import { Clock } from '../ports/clock.js';
import { taskContext } from '../process/run-stage.js';
import {
  commandOutcome,
  StageProcessor,
  type OwedTask,
  type TaskOutcome,
} from '../process/stage-processor.js';
import { CommandRunner } from '../run-command.js';

/** Tells dossiers that they are off an act: taken off, refused by its signer, or it was withdrawn. */
@Injectable()
export class ReleaseLinesProcessor extends StageProcessor {
  readonly queue = 'provincial-decision';
  readonly kinds = ['release-lines'];

  constructor(
    private readonly runner: CommandRunner,
    private readonly views: ActViews,
    private readonly matters: EffectsOnLines,
    private readonly clock: Clock,
  ) {
    super();
  }

  async process(tasks: OwedTask[]): Promise<TaskOutcome[]> {
    const outcomes: TaskOutcome[] = [];
    for (const task of tasks) outcomes.push(await this.release(task));
    return outcomes;
  }

  private async release(task: OwedTask): Promise<TaskOutcome> {
    const actId = task.id;
    const named = task.data.dossierIds as string[] | undefined;
    const dossierIds = named ?? [...(await this.views.listed(actId)).keys()];
    const reason = task.data.reason as RefusalReason | undefined;
    const note = reason && (await this.views.refusalText(task.causeEvent));
    const command: DossierCommand = reason
      ? { type: 'refuse', by: 'chair', reason, actId, ...(note ? { note } : {}) }
      : { type: 'unlist', actId };
    const outcomes = await this.runner.runBatch(
      dossierDecider,
      dossierIds.map((id) => ({ id, command, policy: {} })),
      taskContext(task, this.clock.now()),
    );
    if (outcomes.some((o) => !o.ok && o.code === 'busy')) throw new Error('lines were busy');
    await this.matters.movedOn(task, dossierIds);
    return commandOutcome(
      task,
      actDecider,
      actId,
      { type: 'settle-lines', dossierIds: named ?? [] },
      {},
    );
  }
}
