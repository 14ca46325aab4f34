import { Injectable } from '@nestjs/common';
import { dossierDecider, type DossierState } from '@vinhdanh/domain';
import {
  commandOutcome,
  StageProcessor,
  type OwedTask,
  type TaskOutcome,
} from '../process/stage-processor.js';
import { CommandRunner } from '../run-command.js';
import { LineChecker } from './line-checker.js';

/** Pause before a line is looked at again when no edition covers its day yet. */
const NO_EDITION_SECONDS = 60;

/** A line was filed again, or could not be checked as it was filed. */
@Injectable()
export class CheckLineProcessor extends StageProcessor {
  readonly queue = 'unit-proposal';
  readonly kinds = ['check-line'];

  constructor(
    private readonly runner: CommandRunner,
    private readonly checker: LineChecker,
  ) {
    super();
  }

  async process(tasks: OwedTask[]): Promise<TaskOutcome[]> {
    const found = await this.runner.loadMany<DossierState>(
      dossierDecider,
      tasks.map((task) => task.id),
    );
    const lines = new Map<string, DossierState>();
    for (const [id, { state }] of found) if (state.status === 'filed') lines.set(id, state);
    const findings = await this.checker.findings(lines);
    return tasks.map((task): TaskOutcome => {
      if (!lines.has(task.id)) return { task, done: 'not filed any more' };
      const command = findings.get(task.id);
      if (!command) return { task, later: { seconds: NO_EDITION_SECONDS } };
      return commandOutcome(task, dossierDecider, task.id, command, {}, found.get(task.id));
    });
  }
}
