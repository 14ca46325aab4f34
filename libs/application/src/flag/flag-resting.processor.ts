import { Injectable } from '@nestjs/common';
import { dossierDecider } from '@vinhdanh/domain';
import { derivedId } from '../ids.js';
import { Clock } from '../ports/clock.js';
import { FlaggedAwards } from '../ports/flagged-awards.js';
import { taskContext } from '../process/run-stage.js';
import { StageProcessor, type OwedTask, type TaskOutcome } from '../process/stage-processor.js';
import { CommandRunner } from '../run-command.js';
import { RestsOn } from './rests-on.js';

/** An award was annulled: whatever was judged on the strength of it is flagged, and nothing more. */
@Injectable()
export class FlagRestingProcessor extends StageProcessor {
  readonly queue = 'registry';
  readonly kinds = ['flag-resting'];

  constructor(
    private readonly runner: CommandRunner,
    private readonly flagged: FlaggedAwards,
    private readonly resting: RestsOn,
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
    const { state } = await this.runner.load(dossierDecider, task.id);
    if (state.status !== 'annulled' || !state.annulledOn) return 'not annulled';
    const actId = String(task.data.actId);
    const others = await this.flagged.ofSameSubject(task.id);
    const ids = await this.resting.among(others, task.id);
    const given = { cause: 'rests-on-annulled' as const, dossierId: task.id, actId };
    const command = { type: 'flag' as const, ...given, on: state.annulledOn };
    const context = taskContext(task, this.clock.now());
    const ran = await this.runner.runBatch(
      dossierDecider,
      ids.map((id) => ({ id, command, policy: {} })),
      { ...context, commandId: derivedId(task.taskId, 'flags') },
    );
    if (ran.some((one) => !one.ok && one.code === 'busy')) throw new Error('lines were busy');
    return `flagged ${ran.filter((one) => one.ok).length} of ${others.length}`;
  }
}
