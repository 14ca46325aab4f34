import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Viewer } from '../access/viewer.js';
import { FileStore, PAPER_RULES, type NamedFile, type StoredFile } from '../ports/file-store.js';
import { PaperSettings } from '../ports/paper-settings.js';
import { CommandRunner } from '../run-command.js';
import { ownDossier } from './own-dossier.js';

/** Keeps the file of a paper that a supplement will name; nothing is changed by it yet. */
export class StorePaper extends Command<StoredFile> {
  constructor(
    readonly dossierId: string,
    readonly upload: NamedFile & { content: AsyncIterable<Uint8Array> },
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@CommandHandler(StorePaper)
export class StorePaperHandler implements ICommandHandler<StorePaper> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly files: FileStore,
    private readonly settings: PaperSettings,
  ) {}

  /** @throws FileRefused */
  async execute({ dossierId, upload, viewer }: StorePaper): Promise<StoredFile> {
    await ownDossier(this.runner, viewer, 'dossier.supplement', dossierId);
    const rules = { ...PAPER_RULES, maxBytes: this.settings.maxBytes };
    return this.files.put(upload.content, rules, upload);
  }
}
