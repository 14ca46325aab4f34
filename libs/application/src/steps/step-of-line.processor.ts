import { Injectable } from '@nestjs/common';
import {
  dossierDecider,
  type DossierState,
  type OpenStep,
  type SettleStep,
} from '@vinhdanh/domain';
import {
  commandOutcome,
  StageProcessor,
  type OwedTask,
  type TaskOutcome,
} from '../process/stage-processor.js';
import { CommandRunner } from '../run-command.js';

/** Tells a line that a step of it has begun elsewhere, and how it ended. */
@Injectable()
export class StepOfLineProcessor extends StageProcessor {
  readonly queue = 'council-review';
  readonly kinds = ['open-step', 'settle-step'];

  constructor(private readonly runner: CommandRunner) {
    super();
  }

  async process(tasks: OwedTask[]): Promise<TaskOutcome[]> {
    const ids = tasks.map(({ id }) => id);
    const lines = await this.runner.loadMany<DossierState>(dossierDecider, ids);
    return tasks.map((task) => {
      const known = lines.get(task.id);
      if (!known) return { task, done: 'no dossier' };
      const fields = task.data as unknown as Omit<OpenStep, 'type'> & Omit<SettleStep, 'type'>;
      const command =
        task.kind === 'open-step'
          ? { type: 'open-step' as const, step: fields.step, ref: fields.ref }
          : { type: 'settle-step' as const, ...fields };
      return commandOutcome(task, dossierDecider, task.id, command, {}, known);
    });
  }
}
