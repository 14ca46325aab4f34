import { Injectable } from '@nestjs/common';
import {
  assessmentDecider,
  subjectDecider,
  yearOfAssessment,
  type AssessmentState,
  type RecordEntry,
} from '@vinhdanh/domain';
import { derivedId } from '../ids.js';
import { IdentityCipher } from '../ports/identity-cipher.js';
import { SubjectViews } from '../ports/subject-views.js';
import {
  commandOutcome,
  StageProcessor,
  type OwedTask,
  type TaskOutcome,
} from '../process/stage-processor.js';
import { newEntry } from '../registry/record/entry-input.js';
import { CommandRunner } from '../run-command.js';
import { wordingOf } from './own-assessment.js';

/**
 * Keeps the record of the assessed collective in step with what was decided on it: an entry for a
 * recognition and for a refusal, which is withdrawn again with the recognition.
 */
@Injectable()
export class RecordAssessmentProcessor extends StageProcessor {
  readonly queue = 'registry';
  readonly kinds = ['record-assessment'];

  constructor(
    private readonly runner: CommandRunner,
    private readonly subjects: SubjectViews,
    private readonly cipher: IdentityCipher,
  ) {
    super();
  }

  async process(tasks: OwedTask[]): Promise<TaskOutcome[]> {
    const outcomes: TaskOutcome[] = [];
    for (const task of tasks) outcomes.push(await this.record(task));
    return outcomes;
  }

  private async record(task: OwedTask): Promise<TaskOutcome> {
    const { state } = await this.runner.load(assessmentDecider, task.id);
    const entryId = derivedId('assessment-entry', task.id);
    if (state.status === 'revoked') return this.withdraw(task, entryId);
    const root = (await this.subjects.roots([state.subjectId])).get(state.subjectId);
    const subjectId = root ?? state.subjectId;
    const { state: subject } = await this.runner.load(subjectDecider, subjectId);
    if (subject.status !== 'registered') return { task, done: `subject is ${subject.status}` };
    if (subject.entries[entryId]) return { task, done: 'recorded before' };
    const wording = await wordingOf(this.runner, state);
    const entry = entryOf(state, wording?.recognition.vi ?? state.set);
    const input = {
      entry,
      grade: 'system' as const,
      origin: 'assessed' as const,
      synthetic: subject.synthetic,
    };
    const command = {
      type: 'add-records' as const,
      entries: [newEntry(entryId, subjectId, input, this.cipher)],
      passOverKnown: true,
    };
    const policy = { id: subjectId, decidedHere: true };
    return commandOutcome(task, subjectDecider, subjectId, command, policy);
  }

  /** The entry stands in the stream it was made in, also where the subject was merged since. */
  private async withdraw(task: OwedTask, entryId: string): Promise<TaskOutcome> {
    const entry = await this.subjects.entry(entryId, { kind: 'all' });
    // The recognition may still be on its way into the record; then it never gets there.
    if (!entry || entry.withdrawn) return { task, done: 'nothing stands in the record' };
    const { subjectId: id } = entry;
    const command = { type: 'withdraw-record' as const, entryId, reason: 'revoked' as const };
    return commandOutcome(task, subjectDecider, id, command, { id, decidedHere: true });
  }
}

function entryOf(state: AssessmentState, title: string): RecordEntry {
  const { set, result, act } = state;
  return {
    kind: 'assessment',
    fact: {
      set,
      year: yearOfAssessment(state),
      met: result?.met ?? 0,
      of: result?.asked ?? 0,
      ...(result?.band ? { band: result.band } : {}),
      recognised: state.status === 'recognised',
    },
    words: {
      title,
      ...(act ? { number: act.number, decidedOn: act.date, issuerUnitId: act.deciderId } : {}),
    },
  };
}
