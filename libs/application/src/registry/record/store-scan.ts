import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Viewer } from '../../access/viewer.js';
import { FileStore, type FileRules, type StoredFile } from '../../ports/file-store.js';
import { SubjectViews } from '../../ports/subject-views.js';
import { CommandRunner } from '../../run-command.js';
import { ownSubject } from '../subject/own-subject.js';

/** A decision on paper, photographed or scanned. */
export const SCAN_RULES: FileRules = { accept: ['pdf', 'png', 'jpg'], maxBytes: 20 * 1024 * 1024 };

/** Keeps a scan that an entry will name; nothing is changed by it yet. */
export class StoreScan extends Command<StoredFile> {
  constructor(
    readonly id: string,
    readonly content: AsyncIterable<Uint8Array>,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@CommandHandler(StoreScan)
export class StoreScanHandler implements ICommandHandler<StoreScan> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly subjects: SubjectViews,
    private readonly files: FileStore,
  ) {}

  /** @throws FileRefused */
  async execute({ id, content, viewer }: StoreScan): Promise<StoredFile> {
    const deps = { runner: this.runner, subjects: this.subjects };
    await ownSubject(deps, viewer, 'record.add', id);
    return this.files.put(content, SCAN_RULES);
  }
}
