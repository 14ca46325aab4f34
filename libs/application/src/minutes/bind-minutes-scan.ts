import { createHash } from 'node:crypto';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { minutesDecider, type MinutesState } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { FileStore, MEDIA_TYPES, PAPER_RULES } from '../ports/file-store.js';
import { PaperSettings } from '../ports/paper-settings.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { MinutesDesk } from './minutes-desk.js';

export interface MinutesUpload {
  name: string;
  /** Media type the client declares. */
  mime?: string;
  content: AsyncIterable<Uint8Array>;
}

const SCANS = ['pdf', 'png', 'jpg'] as const;

/** Binds the scan of minutes on paper: the whole, or with `items` an extract for those lines. */
export class BindMinutesScanFile extends Command<{
  result: RunResult<MinutesState>;
  sha256: string;
}> {
  constructor(
    readonly sessionId: string,
    readonly upload: MinutesUpload,
    readonly items: number[] | undefined,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(BindMinutesScanFile)
export class BindMinutesScanFileHandler implements ICommandHandler<BindMinutesScanFile> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly desk: MinutesDesk,
    private readonly files: FileStore,
    private readonly settings: PaperSettings,
  ) {}

  /** @throws FileRefused besides what every command throws */
  async execute({ sessionId, upload, items, viewer, context }: BindMinutesScanFile) {
    const session = await this.desk.session(sessionId, viewer, 'minutes.bind-scan');
    const rules = { ...PAPER_RULES, accept: SCANS, maxBytes: this.settings.maxBytes };
    const { sha256, size, kind } = await this.files.put(upload.content, rules, upload);
    const scan = { sha256, size, mime: MEDIA_TYPES[kind] };
    // The body of an upload is hashed only here; the same key with another file must be noticed.
    const requestHash = createHash('sha256')
      .update(JSON.stringify([sessionId, scan, items ?? null]))
      .digest('hex');
    const command = { type: 'bind-scan' as const, scan, ...(items ? { items } : {}) };
    const own = { ...context, requestHash };
    const policy = { sessionId, session };
    const result = await this.runner.run(minutesDecider, sessionId, command, own, policy);
    return { result, sha256 };
  }
}
