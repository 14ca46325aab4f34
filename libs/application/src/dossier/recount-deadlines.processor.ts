import { Injectable } from '@nestjs/common';
import {
  dossierDecider,
  type DossierState,
  type Edition,
  type WorkingCalendar,
} from '@vinhdanh/domain';
import { Calendars } from '../ports/calendars.js';
import { Catalogue } from '../ports/catalogue.js';
import { Clock } from '../ports/clock.js';
import { DossierViews } from '../ports/dossier-views.js';
import { taskContext } from '../process/run-stage.js';
import { StageProcessor, type OwedTask, type TaskOutcome } from '../process/stage-processor.js';
import { CommandRunner } from '../run-command.js';
import { newFinishBy } from './new-finish-by.js';

const PAGE = 500;

/**
 * Reckons anew when appraisals are due: of one line whose clock goes on again, or of every line
 * not appraised yet when the working calendar was corrected. What moves is an event of its line.
 */
@Injectable()
export class RecountDeadlinesProcessor extends StageProcessor {
  readonly queue = 'unit-proposal';
  readonly kinds = ['recount-deadline', 'recount-deadlines'];

  constructor(
    private readonly runner: CommandRunner,
    private readonly views: DossierViews,
    private readonly catalogue: Catalogue,
    private readonly calendars: Calendars,
    private readonly clock: Clock,
  ) {
    super();
  }

  async process(tasks: OwedTask[]): Promise<TaskOutcome[]> {
    // Another process may have entered the calendar a moment ago.
    this.calendars.refresh();
    const editions = await this.catalogue.editions();
    const calendar = await this.calendars.calendar();
    const outcomes: TaskOutcome[] = [];
    for (const task of tasks) {
      const moved =
        task.kind === 'recount-deadline'
          ? await this.recount(task, [task.id], 'clock', editions, calendar)
          : await this.all(task, editions, calendar);
      outcomes.push({ task, done: `moved ${moved}` });
    }
    return outcomes;
  }

  private async all(task: OwedTask, editions: readonly Edition[], calendar: WorkingCalendar) {
    let moved = 0;
    let after = '';
    for (;;) {
      const ids = await this.views.awaitingAppraisal(after, PAGE);
      moved += await this.recount(task, ids, 'calendar', editions, calendar);
      if (ids.length < PAGE) return moved;
      after = ids.at(-1)!;
    }
  }

  private async recount(
    task: OwedTask,
    ids: string[],
    because: 'clock' | 'calendar',
    editions: readonly Edition[],
    calendar: WorkingCalendar,
  ): Promise<number> {
    const found = await this.runner.loadMany<DossierState>(dossierDecider, ids);
    const items = [...found].flatMap(([id, { state: line }]) => {
      const finishBy = newFinishBy(line, editions, calendar);
      if (finishBy === undefined) return [];
      return [{ id, command: { type: 'move-deadline' as const, finishBy, because }, policy: {} }];
    });
    if (items.length === 0) return 0;
    const context = taskContext(task, this.clock.now());
    const outcomes = await this.runner.runBatch(dossierDecider, items, context);
    const busy = outcomes.find((outcome) => !outcome.ok && outcome.code === 'busy');
    // A clash is nobody's refusal: let the task come back for this line.
    if (busy) throw new Error(`line ${busy.id} is busy`);
    return outcomes.filter((outcome) => outcome.ok).length;
  }
}
