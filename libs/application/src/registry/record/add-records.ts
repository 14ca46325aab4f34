import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  entryFault,
  isRestricted,
  reject,
  subjectDecider,
  type RecordEntry,
  type SubjectState,
  vietnamDay,
} from '@vinhdanh/domain';
import { demand } from '../../access/demand.js';
import type { Viewer } from '../../access/viewer.js';
import { DomainRejectionError } from '../../errors.js';
import { derivedId } from '../../ids.js';
import { FileStore } from '../../ports/file-store.js';
import { IdentityCipher } from '../../ports/identity-cipher.js';
import { SubjectViews } from '../../ports/subject-views.js';
import { CommandRunner } from '../../run-command.js';
import type { RunContext, RunResult } from '../../run-context.js';
import { ownSubject, resourceOf } from '../subject/own-subject.js';
import { keysOfTwins, newEntry, type EntryInput } from './entry-input.js';

export interface AddedRecords extends RunResult<SubjectState> {
  entryIds: string[];
}

/** Adds entries to a subject's lifelong record; all of them or none. */
export class AddRecords extends Command<AddedRecords> {
  constructor(
    readonly id: string,
    readonly entries: EntryInput[],
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(AddRecords)
export class AddRecordsHandler implements ICommandHandler<AddRecords> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly subjects: SubjectViews,
    private readonly files: FileStore,
    private readonly cipher: IdentityCipher,
  ) {}

  async execute({ id, entries, viewer, context }: AddRecords): Promise<AddedRecords> {
    const deps = { runner: this.runner, subjects: this.subjects, cipher: this.cipher };
    const own = await ownSubject(deps, viewer, 'record.add', id);
    for (const { entry } of entries) demandShape(entry, context);
    demandKinds(viewer, own.state, entries);
    await demandScans(this.files, entries);
    const added = entries.map((input, i) =>
      newEntry(derivedId(context.commandId, `entry:${i}`), own.id, input, this.cipher),
    );
    const twins = await keysOfTwins(
      deps,
      own.id,
      entries.map(({ entry }) => entry),
    );
    const command = { type: 'add-records' as const, entries: added };
    const policy = { id: own.id, knownKeys: twins };
    const result = await this.runner.run(subjectDecider, own.id, command, context, policy);
    return { ...result, entryIds: added.map(({ entryId }) => entryId) };
  }
}

/** A shape the rules do not know must not be read any further. */
export function demandShape(entry: RecordEntry, { at }: RunContext): void {
  const fault = entryFault(entry, vietnamDay(at));
  if (fault) throw new DomainRejectionError(fault);
}

/** Restricted entries and grades above "declared" are not everybody's to write. */
export function demandKinds(viewer: Viewer, state: SubjectState, entries: EntryInput[]): void {
  const resource = resourceOf(state);
  if (entries.some(({ entry }) => isRestricted(entry.kind)))
    demand(viewer, 'record.restrict', 'subject', resource);
  if (entries.some(({ grade }) => grade !== undefined && grade !== 'declared'))
    demand(viewer, 'record.grade', 'subject', resource);
}

/** A scan is stored before it is named, so that no event names a missing file. */
export async function demandScans(files: FileStore, named: { scan?: string }[]): Promise<void> {
  for (const scan of new Set(named.flatMap((one) => one.scan ?? [])))
    if (!(await files.describe(scan)))
      throw new DomainRejectionError(reject('no-such-file', { sha256: scan }));
}
