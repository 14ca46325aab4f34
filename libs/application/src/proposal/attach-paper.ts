import { createHash } from 'node:crypto';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { proposalDecider, type PaperRef, type ProposalState } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { FileStore, MEDIA_TYPES, PAPER_RULES } from '../ports/file-store.js';
import { PaperSettings } from '../ports/paper-settings.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { ownProposal } from './own-proposal.js';
import { paperName } from './paper-name.js';

export interface Upload {
  /** Code of the paper in the catalogue, e.g. `letter`. */
  kind: string;
  name: string;
  /** Media type the client declares. */
  mime?: string;
  content: AsyncIterable<Uint8Array>;
}

/** Attaches a paper to the letter. The file is on the disk before the event says so. */
export class AttachPaper extends Command<{ result: RunResult<ProposalState>; paper: PaperRef }> {
  constructor(
    readonly proposalId: string,
    readonly upload: Upload,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(AttachPaper)
export class AttachPaperHandler implements ICommandHandler<AttachPaper> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly files: FileStore,
    private readonly settings: PaperSettings,
  ) {}

  /** @throws FileRefused besides what every command throws */
  async execute({ proposalId, upload, viewer, context }: AttachPaper) {
    await ownProposal(this.runner, viewer, 'proposal.attach-paper', proposalId);
    const rules = { ...PAPER_RULES, maxBytes: this.settings.maxBytes };
    const file = await this.files.put(upload.content, rules, upload);
    const paper: PaperRef = {
      kind: upload.kind,
      sha256: file.sha256,
      size: file.size,
      mime: MEDIA_TYPES[file.kind],
      name: paperName(upload.name),
    };
    // The body of an upload is hashed only here; the same key with another file must be noticed.
    const requestHash = createHash('sha256')
      .update(JSON.stringify([proposalId, paper]))
      .digest('hex');
    const command = { type: 'attach-paper' as const, paper };
    const result = await this.runner.run(
      proposalDecider,
      proposalId,
      command,
      { ...context, requestHash },
      {},
    );
    return { result, paper };
  }
}
