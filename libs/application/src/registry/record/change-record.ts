import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  isRestricted,
  reject,
  subjectDecider,
  type AnswerRecord,
  type GradeRecord,
  type RecordEntry,
  type SubjectCommand,
  type SubjectPolicy,
  type SubjectState,
  type WithdrawRecord,
} from '@vinhdanh/domain';
import { demand } from '../../access/demand.js';
import type { Viewer } from '../../access/viewer.js';
import { DomainRejectionError } from '../../errors.js';
import { FileStore } from '../../ports/file-store.js';
import { IdentityCipher } from '../../ports/identity-cipher.js';
import { SubjectViews } from '../../ports/subject-views.js';
import { CommandRunner } from '../../run-command.js';
import type { RunContext, RunResult } from '../../run-context.js';
import { ownSubject, resourceOf } from '../subject/own-subject.js';
import { demandScans, demandShape } from './add-records.js';
import { cleanEntry, entryKey, keysOfTwins } from './entry-input.js';

/** What may be done to an entry that stands in the record. */
export type RecordChange =
  | { type: 'correct-record'; entryId: string; entry: RecordEntry; reason: string }
  | WithdrawRecord
  | GradeRecord
  | AnswerRecord;

const ACTIONS: Record<RecordChange['type'], string> = {
  'correct-record': 'record.correct',
  'withdraw-record': 'record.correct',
  'grade-record': 'record.grade',
  'answer-record': 'record.answer',
};

/** Corrects, withdraws, grades or answers on one entry of a subject's record. */
export class ChangeRecord extends Command<RunResult<SubjectState>> {
  constructor(
    readonly id: string,
    readonly change: RecordChange,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(ChangeRecord)
export class ChangeRecordHandler implements ICommandHandler<ChangeRecord> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly subjects: SubjectViews,
    private readonly files: FileStore,
    private readonly cipher: IdentityCipher,
  ) {}

  async execute({ id, change, viewer, context }: ChangeRecord) {
    const deps = { runner: this.runner, subjects: this.subjects, cipher: this.cipher };
    const own = await ownSubject(deps, viewer, ACTIONS[change.type], id);
    if (change.type === 'correct-record') demandShape(change.entry, context);
    const stream = await this.streamOf(own.id, change.entryId);
    const { state } = await this.runner.load(subjectDecider, stream);
    this.demandRestricted(viewer, own.state, state, change);
    if (change.type === 'grade-record') await demandScans(this.files, [change]);
    const { command, policy } = await this.prepared(stream, change, deps);
    return this.runner.run(subjectDecider, stream, command, context, policy);
  }

  /** An entry stays in the stream it was made in, also of a subject merged away since. */
  private async streamOf(id: string, entryId: string): Promise<string> {
    const entry = await this.subjects.entry(entryId, { kind: 'all' });
    if (!entry || entry.rootId !== id)
      throw new DomainRejectionError(reject('no-such-entry', { entryId }));
    return entry.subjectId;
  }

  /** Who may not read an entry is told that there is none, unless it is his to answer. */
  private demandRestricted(
    viewer: Viewer,
    owner: SubjectState,
    state: SubjectState,
    { type, entryId }: RecordChange,
  ): void {
    if (type === 'answer-record' || !isRestricted(state.entries[entryId]?.what ?? '')) return;
    if (!viewer.judge('record.read-restricted', resourceOf(owner)).allow)
      throw new DomainRejectionError(reject('no-such-entry', { entryId }));
    demand(viewer, 'record.restrict', 'subject', resourceOf(owner));
  }

  private async prepared(
    stream: string,
    change: RecordChange,
    deps: { subjects: SubjectViews; cipher: IdentityCipher },
  ): Promise<{ command: SubjectCommand; policy: SubjectPolicy }> {
    if (change.type !== 'correct-record') return { command: change, policy: { id: stream } };
    const key = entryKey(this.cipher, stream, change.entry);
    const twins = await keysOfTwins(deps, stream, [change.entry]);
    const entry = cleanEntry(change.entry);
    return { command: { ...change, entry, key }, policy: { id: stream, knownKeys: twins } };
  }
}
