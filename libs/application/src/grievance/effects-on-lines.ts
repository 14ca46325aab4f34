import { Injectable } from '@nestjs/common';
import {
  dossierDecider,
  grievanceDecider,
  HOLDABLE,
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
import type { OwedTask } from '../process/stage-processor.js';
import { CommandRunner } from '../run-command.js';

type Effects = Record<string, Effect>;
/** A matter as it stands. */
export interface Matter {
  register: Register;
  id: string;
  state: GrievanceState;
}

/**
 * What a matter that was taken on does to the lines it is about, each for itself: holds them, or
 * flags an award, which nothing but an act changes.
 */
@Injectable()
export class EffectsOnLines {
  constructor(
    private readonly runner: CommandRunner,
    private readonly views: GrievanceViews,
    private readonly clock: Clock,
  ) {}

  /** Holds and flags, and says so at the matter. */
  async take(task: OwedTask, matter: Matter, lines = matter.state.dossierIds): Promise<Effects> {
    const effects = await this.once(task, matter, lines, 'first');
    const waiting = Object.keys(effects).filter((id) => effects[id] === 'barred');
    if (waiting.length === 0) return effects;
    // What moved on before this was noted did not see the note, and will not come again.
    return { ...effects, ...(await this.once(task, matter, waiting, 'again')) };
  }

  /**
   * To be called when an act or the centre let go of lines: what stood in the way of an effect is
   * over. Running it again is free.
   */
  async movedOn(task: OwedTask, dossierIds: readonly string[]): Promise<void> {
    if (dossierIds.length === 0) return;
    for (const matter of await this.views.about(dossierIds)) {
      const { status, effects } = matter.state;
      const waiting = matter.state.dossierIds.filter(
        (id) => effects[id] === 'barred' && dossierIds.includes(id),
      );
      if (status === 'accepted' && waiting.length > 0)
        await this.once(task, matter, waiting, matter.id);
    }
  }

  /** False where the line has moved on meanwhile. */
  async tell(task: OwedTask, id: string, command: DossierCommand, step = ''): Promise<boolean> {
    const context = taskContext(task, this.clock.now());
    const own = { ...context, commandId: derivedId(task.taskId, `line/${command.type}${step}`) };
    const [ran] = await this.runner.runBatch(dossierDecider, [{ id, command, policy: {} }], own);
    if (ran && !ran.ok && ran.code === 'busy') throw new Error('the line was busy');
    return ran?.ok === true;
  }

  async note(
    task: OwedTask,
    { register, id }: Pick<Matter, 'register' | 'id'>,
    effects: Effects,
    step = '',
  ): Promise<void> {
    const context = taskContext(task, this.clock.now());
    const own = { ...context, commandId: derivedId(task.taskId, `note/${id}${step}`) };
    const command = { type: 'note-effects' as const, effects };
    await this.runner.run(grievanceDecider(register), id, command, own, {});
  }

  private async once(task: OwedTask, matter: Matter, lines: readonly string[], step: string) {
    const effects: Effects = {};
    const own = step === 'first' ? '' : `/${step}`;
    for (const [id, { state }] of await this.runner.loadMany<DossierState>(dossierDecider, [
      ...lines,
    ]))
      effects[id] = await this.effectOn(task, matter, id, state.status, own);
    await this.note(task, matter, effects, own);
    return effects;
  }

  private async effectOn(
    task: OwedTask,
    { register, state }: Matter,
    id: string,
    status: DossierState['status'],
    step: string,
  ): Promise<Effect> {
    if (WAS_GRANTED.includes(status)) return 'flagged';
    if (['held', 'listed', 'submitted'].includes(status)) return 'barred';
    if (!(HOLDABLE as readonly string[]).includes(status)) return 'none';
    const words = { matter: register, since: state.receivedOn, reference: state.number };
    return (await this.tell(task, id, { type: 'hold', ...words }, step)) ? 'held' : 'barred';
  }
}
