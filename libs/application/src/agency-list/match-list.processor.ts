import { Injectable } from '@nestjs/common';
import { agencyListDecider, vietnamTime, type AgencyListState } from '@vinhdanh/domain';
import { derivedId } from '../ids.js';
import { AgencyLists } from '../ports/agency-lists.js';
import { Calendars } from '../ports/calendars.js';
import { Catalogue } from '../ports/catalogue.js';
import { Clock } from '../ports/clock.js';
import { IdentityCipher } from '../ports/identity-cipher.js';
import { taskContext } from '../process/run-stage.js';
import { StageProcessor, type OwedTask, type TaskOutcome } from '../process/stage-processor.js';
import { CommandRunner } from '../run-command.js';
import { matchTerm } from './match-term.js';
import { markOf } from './own-list.js';

const PAGE = 500;
const A_DAY = 86_400;

/**
 * Looks a list up in the register and sets down what a person has to settle; it confirms nothing.
 * It looks again each day until the term is over and nothing waits, for people are registered later.
 */
@Injectable()
export class MatchListProcessor extends StageProcessor {
  readonly queue = 'registry';
  readonly kinds = ['match-list', 'recount-lists'];

  constructor(
    private readonly runner: CommandRunner,
    private readonly lists: AgencyLists,
    private readonly catalogue: Catalogue,
    private readonly calendars: Calendars,
    private readonly cipher: IdentityCipher,
    private readonly clock: Clock,
  ) {
    super();
  }

  async process(tasks: OwedTask[]): Promise<TaskOutcome[]> {
    const outcomes: TaskOutcome[] = [];
    for (const task of tasks)
      outcomes.push(task.kind === 'match-list' ? await this.match(task) : await this.recount(task));
    return outcomes;
  }

  private async match(task: OwedTask): Promise<TaskOutcome> {
    const { state, version } = await this.runner.load(agencyListDecider, task.id);
    if (state.status !== 'received') return { task, done: 'no such list' };
    const context = taskContext(task, this.clock.now());
    const today = vietnamTime(context.at).day;
    const own = await this.term(state);
    const first = state.open === undefined;
    const term = first ? own : await this.term(state, today);
    const marks = await this.marks(task.id);
    const ran = await this.runner.run(
      agencyListDecider,
      task.id,
      { type: 'find-matches', marks, ...(term ? { term } : {}) },
      { ...context, commandId: derivedId(task.taskId, `${version}/${today}`) },
      {},
    );
    const open = ran.state.open?.length ?? 0;
    if (open === 0 && (!own || own.finishBy < today)) return { task, done: 'nothing waits' };
    return { task, later: { seconds: A_DAY } };
  }

  private async marks(listId: string): Promise<string[]> {
    const marks: string[] = [];
    let after: string | undefined;
    for (;;) {
      const page = await this.lists.matches({ kind: 'all' }, listId, after, PAGE);
      for (const { n, subjectId } of page) marks.push(markOf(this.cipher, listId, n, subjectId));
      const last = page.at(-1);
      if (page.length < PAGE || !last) return marks;
      after = `${last.n}/${last.subjectId}`;
    }
  }

  private async term(state: AgencyListState, found?: string) {
    const edition = await this.catalogue.editionOn(state.receivedOn);
    return matchTerm(edition, state, await this.calendars.calendar(), found);
  }

  private async recount(task: OwedTask): Promise<TaskOutcome> {
    this.calendars.refresh();
    let moved = 0;
    let after: string | undefined;
    for (;;) {
      const rows = await this.lists.list({}, after, PAGE);
      for (const { id, state } of rows) {
        const term = state.term && (await this.term(state, state.term.startBy));
        if (!term || term.finishBy === state.term?.finishBy) continue;
        const context = taskContext(task, this.clock.now());
        const own = { ...context, commandId: derivedId(task.taskId, id) };
        const command = { type: 'move-deadline' as const, ...term };
        const ran = await this.runner.run(agencyListDecider, id, command, own, {});
        moved += ran.eventTypes.length;
      }
      const last = rows.at(-1);
      if (rows.length < PAGE || !last) return { task, done: `moved ${moved}` };
      after = last.id;
    }
  }
}
