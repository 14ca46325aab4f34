import { Injectable } from '@nestjs/common';
import { dossierDecider, type DossierCommand, type DossierState } from '@vinhdanh/domain';
import { derivedId } from '../ids.js';
import { Clock } from '../ports/clock.js';
import { FlaggedAwards } from '../ports/flagged-awards.js';
import { taskContext } from '../process/run-stage.js';
import { StageProcessor, type OwedTask, type TaskOutcome } from '../process/stage-processor.js';
import { CommandRunner } from '../run-command.js';
import { RestsOn, type AwardOf } from './rests-on.js';

/**
 * An award was annulled or stripped: whatever was judged on the strength of it is flagged, and nothing
 * more. Once it is restored the flag is lifted.
 */
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
    const command = commandOf(task, state);
    if (!command) return `${state.status}: nothing to flag`;
    const others = await this.flagged.ofSameSubject(task.id);
    // A flag is lifted wherever it stands; to set one is a question of what the check counted.
    const ids =
      command.type === 'flag' ? await this.resting.among(others, awardOf(task.id, state)) : others;
    const context = taskContext(task, this.clock.now());
    const ran = await this.runner.runBatch(
      dossierDecider,
      ids.map((id) => ({ id, command, policy: {} })),
      { ...context, commandId: derivedId(task.taskId, `${command.type}s`) },
    );
    if (ran.some((one) => !one.ok && one.code === 'busy')) throw new Error('lines were busy');
    return `${command.type}: ${ran.filter((one) => one.ok).length} of ${others.length}`;
  }
}

const awardOf = (ref: string, { award, grantedForm, decisionNumber }: DossierState): AwardOf => ({
  ...{ ref, award: grantedForm ?? award },
  ...(decisionNumber ? { number: decisionNumber } : {}),
});

/** By how the award stands now, whatever came between. */
function commandOf(task: OwedTask, state: DossierState): DossierCommand | undefined {
  const { status, annulledOn, stripped, restored } = state;
  const flag = { type: 'flag' as const, dossierId: task.id, actId: String(task.data.actId) };
  if (status === 'annulled' && annulledOn)
    return { ...flag, cause: 'rests-on-annulled', on: annulledOn };
  if (status === 'stripped' && stripped)
    return { ...flag, cause: 'rests-on-stripped', on: stripped.on };
  return restored ? { type: 'unflag', dossierId: task.id, on: restored.on } : undefined;
}
