import { Injectable } from '@nestjs/common';
import {
  HANDOVER_PHASES,
  lineageDecider,
  touchedBy,
  type HandoverPlace,
  type LineageState,
  vietnamDay,
} from '@vinhdanh/domain';
import { Clock } from '../../ports/clock.js';
import { OrganisationViews } from '../../ports/organisation-views.js';
import { taskContext } from '../../process/run-stage.js';
import {
  commandOutcome,
  StageProcessor,
  type OwedTask,
  type TaskOutcome,
} from '../../process/stage-processor.js';
import { CommandRunner } from '../../run-command.js';
import { HandoverPhases, type HandoverPage } from './handover-phases.js';

/**
 * An act of organisation is in force: gives what was under way its new holders, one page a task, so
 * that the act's record always tells how far it has come. Running a page twice moves nothing twice.
 */
@Injectable()
export class HandOverProcessor extends StageProcessor {
  readonly queue = 'registry';
  readonly kinds = ['hand-over'];

  constructor(
    private readonly runner: CommandRunner,
    private readonly organisations: OrganisationViews,
    private readonly phases: HandoverPhases,
    private readonly clock: Clock,
  ) {
    super();
  }

  async process(tasks: OwedTask[]): Promise<TaskOutcome[]> {
    const outcomes: TaskOutcome[] = [];
    for (const task of tasks) outcomes.push(await this.handOver(task));
    return outcomes;
  }

  private async handOver(task: OwedTask): Promise<TaskOutcome> {
    const { state } = await this.runner.load(lineageDecider, task.id);
    if (state.status !== 'recorded' || !state.next) return { task, done: `act is ${state.status}` };
    const page = await this.nextPage(task, state, state.next);
    const { next, phase, moved, refused } = page;
    const command = {
      type: 'report-handover' as const,
      moved: moved > 0 ? { [phase]: moved } : {},
      refused,
      ...(next ? { next } : {}),
    };
    return commandOutcome(task, lineageDecider, task.id, command, {});
  }

  /** The first page from here on that holds anything. */
  private async nextPage(task: OwedTask, act: LineageState, from: HandoverPlace) {
    const now = this.clock.now();
    const today = vietnamDay(now);
    // What another process wrote a moment ago must be seen before anything is given away.
    this.organisations.refresh();
    const rows = await this.organisations.all();
    const job = {
      lineageId: task.id,
      act,
      touched: touchedBy(act.changes),
      day: act.effectiveOn > today ? act.effectiveOn : today,
      lookup: (id: string) => rows.get(id)?.state,
      context: taskContext(task, now),
    };
    let place: HandoverPlace | undefined = from;
    let page: HandoverPage = { moved: 0, refused: 0, last: undefined };
    let phase = from.phase;
    while (place && page.last === undefined) {
      phase = place.phase;
      page = await this.phases.run(job, place);
      place = page.last === undefined ? afterPhase(phase) : { phase, after: page.last };
    }
    return { ...page, phase, next: place };
  }
}

function afterPhase(phase: HandoverPlace['phase']): HandoverPlace | undefined {
  const next = HANDOVER_PHASES[HANDOVER_PHASES.indexOf(phase) + 1];
  return next && { phase: next, after: '' };
}
