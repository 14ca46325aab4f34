import { Injectable } from '@nestjs/common';
import { subjectDecider, type RecordEntry } from '@vinhdanh/domain';
import { derivedId } from '../ids.js';
import { IdentityCipher } from '../ports/identity-cipher.js';
import { SubjectViews } from '../ports/subject-views.js';
import {
  commandOutcome,
  StageProcessor,
  type OwedTask,
  type TaskOutcome,
} from '../process/stage-processor.js';
import { keysOfTwins, newEntry } from '../registry/record/entry-input.js';

/** What a result task carries: see `score-round.result-recorded`. */
interface ResultTask {
  subjectId: string;
  fact: Extract<RecordEntry, { kind: 'movement' }>['fact'];
  title: string;
  reference: string;
}

/** Puts a result into the subject's record, where eligibility counts it. Told twice, it stands once. */
@Injectable()
export class RecordScoreResultProcessor extends StageProcessor {
  readonly queue = 'documents';
  readonly kinds = ['record-score-result'];

  constructor(
    readonly subjects: SubjectViews,
    readonly cipher: IdentityCipher,
  ) {
    super();
  }

  async process(tasks: OwedTask[]): Promise<TaskOutcome[]> {
    const outcomes: TaskOutcome[] = [];
    for (const task of tasks) outcomes.push(await this.record(task));
    return outcomes;
  }

  private async record(task: OwedTask): Promise<TaskOutcome> {
    const { subjectId, fact, title, reference } = task.data as unknown as ResultTask;
    const root = (await this.subjects.roots([subjectId])).get(subjectId);
    if (root === undefined) return { task, done: 'no such subject' };
    const entry: RecordEntry = { kind: 'movement', fact, words: { title, number: reference } };
    const input = { entry, grade: 'confirmed' as const, reference };
    const entries = [newEntry(derivedId(task.taskId, 'entry'), root, input, this.cipher)];
    const knownKeys = await keysOfTwins(this, root, [entry]);
    const command = { type: 'add-records' as const, entries, passOverKnown: true };
    return commandOutcome(task, subjectDecider, root, command, { id: root, knownKeys });
  }
}
