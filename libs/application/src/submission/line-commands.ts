import {
  dossierDecider,
  type DossierCommand,
  type DossierState,
  type SubmissionState,
  vietnamDay,
} from '@vinhdanh/domain';
import { derivedId } from '../ids.js';
import type { Clock } from '../ports/clock.js';
import { taskContext } from '../process/run-stage.js';
import type { OwedTask } from '../process/stage-processor.js';
import type { CommandRunner } from '../run-command.js';

export interface LineCommand {
  id: string;
  command: DossierCommand;
}

/** Gives the lines of a submission their commands, page by page; running it again is free. */
export class LineCommands {
  constructor(
    private readonly runner: CommandRunner,
    private readonly clock: Clock,
  ) {}

  /** Marks as submitted those of the lines that still stand on the letter's list. */
  async submit(task: OwedTask, state: SubmissionState, dossierIds: string[]): Promise<string> {
    const known = await this.runner.loadMany<DossierState>(dossierDecider, dossierIds);
    const waiting = dossierIds.filter((id) => known.get(id)?.state.status === 'listed');
    return this.run(
      task,
      'submit',
      waiting.map((id) => ({
        id,
        command: {
          type: 'submit',
          submissionId: task.id,
          actId: state.actId,
          letterNumber: state.letterNumber,
          submittedOn: state.letterDate,
        },
      })),
      state.letterDate,
    );
  }

  /**
   * Runs one command per line; answers a count of what was done and refused, for the task row.
   * @param on ISO day on which it happened, where the papers say another than today
   */
  async run(task: OwedTask, step: string, lines: LineCommand[], on?: string): Promise<string> {
    const now = taskContext(task, this.clock.now());
    const context = on && on < vietnamDay(now.at) ? { ...now, effectiveOn: on } : now;
    const outcomes = await this.runner.runBatch(
      dossierDecider,
      lines.map((line) => ({ ...line, policy: {} })),
      { ...context, commandId: derivedId(task.taskId, step) },
    );
    const refused = outcomes.filter((outcome) => !outcome.ok);
    // A clash that five tries could not solve is not the line's fault: the task is due again.
    if (refused.some((outcome) => !outcome.ok && outcome.code === 'busy'))
      throw new Error(`${step}: lines were busy`);
    const codes = [...new Set(refused.map((outcome) => (outcome.ok ? '' : outcome.code)))];
    return `${step}: ${outcomes.length - refused.length}${refused.length ? `, refused ${refused.length} (${codes.join(', ')})` : ''}`;
  }
}
