import { Injectable } from '@nestjs/common';
import {
  agencyListDecider,
  dossierDecider,
  HOLDABLE,
  subjectDecider,
  type RecordEntry,
} from '@vinhdanh/domain';
import { derivedId } from '../ids.js';
import { AgencyLists } from '../ports/agency-lists.js';
import { Clock } from '../ports/clock.js';
import { IdentityCipher } from '../ports/identity-cipher.js';
import { SubjectViews } from '../ports/subject-views.js';
import { taskContext } from '../process/run-stage.js';
import {
  commandOutcome,
  StageProcessor,
  type OwedTask,
  type TaskOutcome,
} from '../process/stage-processor.js';
import { newEntry } from '../registry/record/entry-input.js';
import { CommandRunner } from '../run-command.js';

/**
 * After a person confirmed who a row is about: the open lines of that subject wait, and its record
 * keeps the matter (restricted), which holds lines filed later at their check. Nothing is refused.
 */
@Injectable()
export class HoldListedProcessor extends StageProcessor {
  readonly queue = 'registry';
  readonly kinds = ['hold-listed'];

  constructor(
    private readonly runner: CommandRunner,
    private readonly lists: AgencyLists,
    private readonly subjects: SubjectViews,
    private readonly cipher: IdentityCipher,
    private readonly clock: Clock,
  ) {
    super();
  }

  async process(tasks: OwedTask[]): Promise<TaskOutcome[]> {
    const outcomes: TaskOutcome[] = [];
    for (const task of tasks) outcomes.push(await this.hold(task));
    return outcomes;
  }

  private async hold(task: OwedTask): Promise<TaskOutcome> {
    const mark = String(task.data.mark);
    const chosen = await this.lists.chosen(task.id, mark);
    const row = chosen && (await this.lists.row(task.id, chosen.n));
    if (!row) return { task, done: 'the row was taken away' };
    const { state: list } = await this.runner.load(agencyListDecider, task.id);
    const root = (await this.subjects.roots([chosen.subjectId])).get(chosen.subjectId);
    const subjectId = root ?? chosen.subjectId;
    const { state: subject } = await this.runner.load(subjectDecider, subjectId);
    if (subject.status !== 'registered') return { task, done: `subject is ${subject.status}` };
    const since = row.date ?? list.receivedOn;
    const { matter } = chosen;
    const paper = row.document ? { reference: row.document } : {};
    const found = await this.lists.match({ kind: 'all' }, task.id, chosen.n, subjectId);
    const lines = (found?.lines ?? []).filter(({ status }) =>
      (HOLDABLE as readonly string[]).includes(status),
    );
    const held = { type: 'hold' as const, matter, since, agency: list.agency, note: row.matter };
    const command = { ...held, ...paper };
    const items = lines.map(({ dossierId }) => ({ id: dossierId, command, policy: {} }));
    const context = taskContext(task, this.clock.now());
    const commandId = derivedId(task.taskId, 'lines');
    // A line that moved on or is held already refuses; the matter in the record speaks of it still.
    await this.runner.runBatch(dossierDecider, items, { ...context, commandId });
    const entry: RecordEntry = {
      kind: 'hold',
      fact: { matter, since },
      words: { note: row.matter, ...(row.document ? { number: row.document } : {}) },
    };
    const input = { entry, grade: 'declared' as const, synthetic: subject.synthetic };
    const entries = [newEntry(derivedId(mark, 'hold'), subjectId, input, this.cipher)];
    const add = { type: 'add-records' as const, entries, passOverKnown: true };
    return commandOutcome(task, subjectDecider, subjectId, add, { id: subjectId });
  }
}
