import { createHash } from 'node:crypto';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { actDecider, type ActState } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { FileStore, MEDIA_TYPES, PAPER_RULES } from '../ports/file-store.js';
import { PaperSettings } from '../ports/paper-settings.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { demandAct } from './issuer.js';

export interface ScanUpload {
  name: string;
  /** Media type the client declares. */
  mime?: string;
  content: AsyncIterable<Uint8Array>;
}

/** Binds the scan of the signed paper to the act. The file is on the disk before the event says so. */
export class BindActScan extends Command<{ result: RunResult<ActState>; sha256: string }> {
  constructor(
    readonly actId: string,
    readonly upload: ScanUpload,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(BindActScan)
export class BindActScanHandler implements ICommandHandler<BindActScan> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly files: FileStore,
    private readonly settings: PaperSettings,
  ) {}

  /** @throws FileRefused besides what every command throws */
  async execute({ actId, upload, viewer, context }: BindActScan) {
    const { state } = await this.runner.load(actDecider, actId);
    demandAct(viewer, 'act.bind-scan', state);
    const rules = { ...PAPER_RULES, accept: SCANS, maxBytes: this.settings.maxBytes };
    const { sha256, size, kind } = await this.files.put(upload.content, rules, upload);
    const scan = { sha256, size, mime: MEDIA_TYPES[kind] };
    // The body of an upload is hashed only here; the same key with another file must be noticed.
    const requestHash = createHash('sha256')
      .update(JSON.stringify([actId, scan]))
      .digest('hex');
    const own = { ...context, requestHash };
    const command = { type: 'bind-scan' as const, scan };
    return { result: await this.runner.run(actDecider, actId, command, own, {}), sha256 };
  }
}

const SCANS = ['pdf', 'png', 'jpg'] as const;
