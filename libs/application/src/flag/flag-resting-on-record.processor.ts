import { Injectable } from '@nestjs/common';
import { dossierDecider, subjectDecider, vietnamDay, type DossierCommand } from '@vinhdanh/domain';
import { derivedId } from '../ids.js';
import { Clock } from '../ports/clock.js';
import { FlaggedAwards } from '../ports/flagged-awards.js';
import { SubjectViews } from '../ports/subject-views.js';
import { taskContext } from '../process/run-stage.js';
import { StageProcessor, type OwedTask, type TaskOutcome } from '../process/stage-processor.js';
import { CommandRunner } from '../run-command.js';
import { RestsOn } from './rests-on.js';

/** An award that stands only in a record was stripped, or given back; see FlagRestingProcessor. */
@Injectable()
export class FlagRestingOnRecordProcessor extends StageProcessor {
  readonly queue = 'registry';
  readonly kinds = ['flag-resting-on-record'];

  constructor(
    private readonly runner: CommandRunner,
    private readonly flagged: FlaggedAwards,
    private readonly resting: RestsOn,
    private readonly subjects: SubjectViews,
    private readonly clock: Clock,
  ) {
    super();
  }

  async process(tasks: OwedTask[]): Promise<TaskOutcome[]> {
    const outcomes: TaskOutcome[] = [];
    for (const task of tasks) outcomes.push({ task, done: await this.flag(task) });
    return outcomes;
  }

  private async flag(task: OwedTask): Promise<string> {
    const entryId = String(task.data.entryId);
    const { state } = await this.runner.load(subjectDecider, task.id);
    const row = await this.subjects.entry(entryId, { kind: 'all' });
    if (!row) return 'erased';
    const { award, number = row.words.number } = row.fact as { award: string; number?: string };
    const others = await this.flagged.ofSubject(task.id);
    const stripped = state.entries[entryId]?.stripped;
    // By how the award stands now, whatever came between.
    const command: DossierCommand = stripped
      ? {
          ...{ type: 'flag', cause: 'rests-on-stripped', dossierId: entryId },
          ...{ actId: String(task.data.actId), on: stripped.on, subjectId: task.id },
        }
      : { type: 'unflag', dossierId: entryId, on: vietnamDay(this.clock.now()) };
    const awardOf = { ref: entryId, award, ...(number ? { number } : {}) };
    const ids = stripped ? await this.resting.among(others, awardOf) : others;
    const ran = await this.runner.runBatch(
      dossierDecider,
      ids.map((id) => ({ id, command, policy: {} })),
      {
        ...taskContext(task, this.clock.now()),
        commandId: derivedId(task.taskId, `${command.type}s`),
      },
    );
    if (ran.some((one) => !one.ok && one.code === 'busy')) throw new Error('lines were busy');
    return `${command.type}: ${ran.filter((one) => one.ok).length} of ${others.length}`;
  }
}
