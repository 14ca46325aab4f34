import { Injectable } from '@nestjs/common';
import { dueListDecider, type DueListState } from '@vinhdanh/domain';
import { Catalogue } from '../ports/catalogue.js';
import { DueViews, type DueUnits } from '../ports/due-views.js';
import {
  commandOutcome,
  StageProcessor,
  type OwedTask,
  type TaskOutcome,
} from '../process/stage-processor.js';
import { CommandRunner } from '../run-command.js';
import { DuePlaces } from './due-place.js';
import { LookOver, type Survey } from './look-over.js';
import { questionOf } from './request-due-list.js';

const PAGE = 500;
/** Pages in a row before other tasks of the lane get their turn and a stop is heeded. */
const PAGES = 4;
/** More than any province has people. */
const EVERYBODY = 100_000_000;
const SERVICE = { scope: { kind: 'all' as const } };

/**
 * Looks the people of a place over, page by page. Where it stands is kept with its findings, so a
 * rerun after a crash finds nobody twice. It writes no event but its own end.
 */
@Injectable()
export class CountDueProcessor extends StageProcessor {
  readonly queue = 'documents';
  readonly kinds = ['count-due'];

  constructor(
    private readonly runner: CommandRunner,
    private readonly views: DueViews,
    private readonly places: DuePlaces,
    private readonly lookOver: LookOver,
    private readonly catalogue: Catalogue,
  ) {
    super();
  }

  async process(tasks: OwedTask[]): Promise<TaskOutcome[]> {
    const outcomes: TaskOutcome[] = [];
    for (const task of tasks) outcomes.push(await this.count(task));
    return outcomes;
  }

  private async count(task: OwedTask): Promise<TaskOutcome> {
    const { state } = await this.runner.load(dueListDecider, task.id);
    if (state.status !== 'running') return { task, done: `list is ${state.status}` };
    const edition = await this.catalogue.edition(state.edition);
    if (!edition || edition.stamp.hash !== state.editionHash) {
      // Half of the people under one text and half under another would mislead.
      const fault = { type: 'fail' as const, code: 'edition-changed' };
      return commandOutcome(task, dueListDecider, task.id, fault, {});
    }
    const season = await this.lookOver.season(state.year, state.on);
    const survey: Survey = { edition, season, awards: state.awards };
    if (!(await this.pages(task, state, survey)))
      return { task, later: { seconds: 0, data: { begun: true } } };
    await this.views.finish(task.id);
    const found = await this.views.find({ kind: 'all' }, task.id);
    const sums = {
      subjects: found?.done ?? 0,
      found: found?.found ?? 0,
      missed: found?.missed ?? 0,
    };
    return commandOutcome(task, dueListDecider, task.id, { type: 'finish', ...sums }, {});
  }

  /** The next pages; answers whether they were the last. */
  private async pages(task: OwedTask, state: DueListState, survey: Survey): Promise<boolean> {
    const { units, unitLine } = await this.places.survey(state.place, state.on, SERVICE);
    const total = task.data.begun ? 0 : await this.views.count(units, EVERYBODY);
    let after = await this.views.begin(task.id, { question: questionOf(state), unitLine, total });
    for (let n = 0; n < PAGES; n += 1) {
      const page = await this.page(units, survey, after);
      if (page.after !== undefined) await this.views.add(task.id, { ...page, after: page.after });
      if (page.done < PAGE) return true;
      after = page.after;
    }
    return false;
  }

  private async page(units: DueUnits, survey: Survey, after: string | undefined) {
    const { proposedOn } = survey.season;
    const subjects = await this.views.subjects(units, proposedOn, after, PAGE);
    const rows = await this.lookOver.page(subjects, survey);
    return { after: subjects.at(-1)?.subjectId, done: subjects.length, rows };
  }
}
