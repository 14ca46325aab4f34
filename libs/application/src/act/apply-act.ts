import { Injectable } from '@nestjs/common';
import { actDecider, dossierDecider, lineSetOf, type ActState, vietnamDay } from '@vinhdanh/domain';
import { EffectsOnLines } from '../grievance/effects-on-lines.js';
import { ActViews } from '../ports/act-views.js';
import { Clock } from '../ports/clock.js';
import { taskContext } from '../process/run-stage.js';
import {
  commandOutcome,
  StageProcessor,
  type OwedTask,
  type TaskOutcome,
} from '../process/stage-processor.js';
import { CommandRunner } from '../run-command.js';
import { lineCommandOf } from './line-command.js';
import { Suspensions } from './suspensions.js';
import { TellCentre } from './tell-centre.js';

/** The centre takes hours or days to answer; nothing is lost by asking a little later. */
const ASK_AGAIN_SECONDS = 60;

/** A promulgated act takes effect on each of its lines. Running it again is free. */
@Injectable()
export class ApplyActProcessor extends StageProcessor {
  readonly queue = 'provincial-decision';
  readonly kinds = ['apply-act'];

  constructor(
    private readonly runner: CommandRunner,
    private readonly views: ActViews,
    private readonly suspensions: Suspensions,
    private readonly centre: TellCentre,
    private readonly matters: EffectsOnLines,
    private readonly clock: Clock,
  ) {
    super();
  }

  async process(tasks: OwedTask[]): Promise<TaskOutcome[]> {
    const outcomes: TaskOutcome[] = [];
    for (const task of tasks) outcomes.push(await this.apply(task));
    return outcomes;
  }

  private async apply(task: OwedTask): Promise<TaskOutcome> {
    const { state } = await this.runner.load(actDecider, task.id);
    if (state.status !== 'promulgated') return { task, done: 'not promulgated' };
    const listed = await this.views.listed(task.id);
    const found = lineSetOf(state, listed);
    if (found.hash !== state.lineSetHash)
      throw new Error(`line set of act ${task.id} is not the one that was signed`);
    const ids = state.targets ? Object.keys(state.targets) : [...listed.keys()];
    // Since they were named, a higher body may have suspended some of them in its turn.
    const { acts: endable } = await this.suspensions.endable(state, ids);
    const items = ids.flatMap((id) => {
      const command = lineCommandOf(task.id, state, id, listed.get(id));
      return command ? [{ id, command, policy: { endable } }] : [];
    });
    const outcomes = await this.runner.runBatch(dossierDecider, items, this.context(task, state));
    const refused = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.code]));
    if (refused.includes('busy')) throw new Error('lines were busy');
    await this.matters.movedOn(task, ids);
    const waits = await this.told(task, state);
    if (waits) return waits;
    // A rerun finds granted lines granted; any other refusal is told on the act.
    return commandOutcome(
      task,
      actDecider,
      task.id,
      {
        type: 'record-applied',
        applied: ids.length - refused.length,
        of: ids.length,
        refused: counted(refused),
      },
      {},
    );
  }

  /** The centre is told of a letter that was changed; while it has another question, later. */
  private async told(task: OwedTask, state: ActState): Promise<TaskOutcome | undefined> {
    const code = await this.centre.tell(task.id, state, this.context(task, state));
    if (code !== 'request-open') return undefined;
    return { task, later: { seconds: ASK_AGAIN_SECONDS, data: task.data } };
  }

  /** An act promulgated earlier and recorded now takes effect on its own day. */
  private context(task: OwedTask, state: ActState) {
    const context = taskContext(task, this.clock.now());
    const on = state.promulgatedOn;
    return on && on < vietnamDay(context.at) ? { ...context, effectiveOn: on } : context;
  }
}

function counted(codes: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}
