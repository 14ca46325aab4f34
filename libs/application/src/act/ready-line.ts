import { Injectable } from '@nestjs/common';
import { dossierDecider, type DossierState } from '@vinhdanh/domain';
import { Catalogue } from '../ports/catalogue.js';
import {
  commandOutcome,
  StageProcessor,
  type OwedTask,
  type TaskOutcome,
} from '../process/stage-processor.js';
import { CommandRunner } from '../run-command.js';
import { readyCommand } from './ready-command.js';

/** Puts a line that came through on the draft list of its kind, with the money it would mean. */
@Injectable()
export class ReadyLineProcessor extends StageProcessor {
  readonly queue = 'provincial-decision';
  readonly kinds = ['ready-line'];

  constructor(
    private readonly runner: CommandRunner,
    private readonly catalogue: Catalogue,
  ) {
    super();
  }

  async process(tasks: OwedTask[]): Promise<TaskOutcome[]> {
    const dossiers = await this.runner.loadMany<DossierState>(
      dossierDecider,
      tasks.map((task) => task.id),
    );
    return Promise.all(
      tasks.map(async (task): Promise<TaskOutcome> => {
        const known = dossiers.get(task.id);
        if (!known) return { task, done: 'no dossier' };
        const command = await readyCommand(known.state, this.catalogue);
        return commandOutcome(task, dossierDecider, task.id, command, {}, known);
      }),
    );
  }
}
