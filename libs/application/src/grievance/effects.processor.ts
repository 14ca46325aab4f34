import { Injectable } from '@nestjs/common';
import {
  dossierDecider,
  grievanceDecider,
  HOLDABLE,
  standsAgainst,
  WAS_GRANTED,
  type DossierCommand,
  type DossierState,
  type Effect,
  type GrievanceState,
  type Register,
} from '@vinhdanh/domain';
import { derivedId } from '../ids.js';
import { Clock } from '../ports/clock.js';
import { GrievanceViews } from '../ports/grievance-views.js';
import { taskContext } from '../process/run-stage.js';
import { StageProcessor, type OwedTask, type TaskOutcome } from '../process/stage-processor.js';
import { CommandRunner } from '../run-command.js';

/**
 * Holds the lines a matter is about while it is dealt with, each for itself, and lets them go when
 * it was not found right. A granted award is only flagged: nothing but an act changes it.
 */
@Injectable()
export class GrievanceEffectsProcessor extends StageProcessor {
  readonly queue = 'registry';
  readonly kinds = ['grievance-effects'];

  constructor(
    private readonly runner: CommandRunner,
    private readonly views: GrievanceViews,
    private readonly clock: Clock,
  ) {
    super();
  }

  async process(tasks: OwedTask[]): Promise<TaskOutcome[]> {
    const outcomes: TaskOutcome[] = [];
    for (const task of tasks) outcomes.push({ task, done: await this.work(task) });
    return outcomes;
  }

  private async work(task: OwedTask): Promise<string> {
    const register = task.stream.split(':', 1)[0] as Register;
    const { state } = await this.runner.load(grievanceDecider(register), task.id);
    const lines = await this.runner.loadMany<DossierState>(dossierDecider, state.dossierIds);
    const effects: Record<string, Effect> = {};
    for (const [id, { state: line }] of lines) {
      const effect =
        state.status === 'accepted'
          ? await this.hold(task, register, state, id, line)
          : await this.letGo(task, state, id, line);
      if (effect) effects[id] = effect;
    }
    await this.note(task, register, task.id, effects);
    return JSON.stringify(effects);
  }

  private async hold(
    task: OwedTask,
    register: Register,
    { receivedOn, number }: GrievanceState,
    id: string,
    { status }: DossierState,
  ): Promise<Effect> {
    if (WAS_GRANTED.includes(status)) return 'flagged';
    if (['held', 'listed', 'submitted'].includes(status)) return 'barred';
    if (!(HOLDABLE as readonly string[]).includes(status)) return 'none';
    const words = { matter: register, since: receivedOn, reference: number };
    return (await this.tell(task, id, { type: 'hold', ...words })) ? 'held' : 'barred';
  }

  /** Only where no other matter stands against the line, and only what a register has held. */
  private async letGo(
    task: OwedTask,
    state: GrievanceState,
    id: string,
    { status }: DossierState,
  ): Promise<Effect | undefined> {
    if (standsAgainst(state)) return undefined;
    if (WAS_GRANTED.includes(status))
      return state.effects[id] === 'flagged' ? 'cleared' : undefined;
    const all = await this.views.about([id]);
    const placed = all.filter((one) => one.state.effects[id] === 'held');
    if (status !== 'held' || placed.length === 0) return undefined;
    if (all.some((one) => standsAgainst(one.state))) return undefined;
    const reference = state.paper?.number;
    const end = { type: 'end-hold' as const, conclusion: 'clean' as const };
    await this.tell(task, id, { ...end, ...(reference ? { reference } : {}) });
    for (const { register, id: other } of placed)
      if (other !== task.id) await this.note(task, register, other, { [id]: 'released' });
    return 'released';
  }

  /** False where the line has moved on meanwhile. */
  private async tell(task: OwedTask, id: string, command: DossierCommand): Promise<boolean> {
    const context = taskContext(task, this.clock.now());
    const own = { ...context, commandId: derivedId(task.taskId, `line/${command.type}`) };
    const [ran] = await this.runner.runBatch(dossierDecider, [{ id, command, policy: {} }], own);
    if (ran && !ran.ok && ran.code === 'busy') throw new Error('the line was busy');
    return ran?.ok === true;
  }

  private async note(
    task: OwedTask,
    register: Register,
    id: string,
    effects: Record<string, Effect>,
  ) {
    const context = taskContext(task, this.clock.now());
    const own = { ...context, commandId: derivedId(task.taskId, `note/${id}`) };
    const command = { type: 'note-effects' as const, effects };
    await this.runner.run(grievanceDecider(register), id, command, own, {});
  }
}
