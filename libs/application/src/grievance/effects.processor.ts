import { Injectable } from '@nestjs/common';
import {
  dossierDecider,
  grievanceDecider,
  standsAgainst,
  WAS_GRANTED,
  type DossierState,
  type Effect,
  type GrievanceState,
  type Register,
} from '@vinhdanh/domain';
import { GrievanceViews } from '../ports/grievance-views.js';
import { StageProcessor, type OwedTask, type TaskOutcome } from '../process/stage-processor.js';
import { CommandRunner } from '../run-command.js';
import { EffectsOnLines } from './effects-on-lines.js';

/**
 * Holds the lines a matter is about while it is dealt with, and lets them go when it was not found
 * right.
 */
@Injectable()
export class GrievanceEffectsProcessor extends StageProcessor {
  readonly queue = 'registry';
  readonly kinds = ['grievance-effects'];

  constructor(
    private readonly runner: CommandRunner,
    private readonly views: GrievanceViews,
    private readonly lines: EffectsOnLines,
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
    const matter = { register, id: task.id, state };
    const effects =
      state.status === 'accepted'
        ? await this.lines.take(task, matter)
        : await this.letGoOf(task, register, state);
    return JSON.stringify(effects);
  }

  private async letGoOf(task: OwedTask, register: Register, state: GrievanceState) {
    const lines = await this.runner.loadMany<DossierState>(dossierDecider, state.dossierIds);
    const effects: Record<string, Effect> = {};
    for (const [id, { state: line }] of lines) {
      const effect = await this.letGo(task, state, id, line);
      if (effect) effects[id] = effect;
    }
    await this.lines.note(task, { register, id: task.id }, effects);
    return effects;
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
    await this.lines.tell(task, id, { ...end, ...(reference ? { reference } : {}) });
    for (const other of placed)
      if (other.id !== task.id) await this.lines.note(task, other, { [id]: 'released' });
    return 'released';
  }
}
