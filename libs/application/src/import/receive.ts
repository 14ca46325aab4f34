import { createHash } from 'node:crypto';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { importDecider, reject, type ImportState } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { DomainRejectionError } from '../errors.js';
import { newId } from '../ids.js';
import { FileStore } from '../ports/file-store.js';
import { ImportStaging } from '../ports/import-staging.js';
import { SheetReader } from '../ports/sheet-reader.js';
import { ownProposal } from '../proposal/own-proposal.js';
import { paperName } from '../proposal/paper-name.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { asRejection, collect, formatOf, LARGEST_LIST } from './sheet-content.js';

export interface ListUpload {
  proposalId: string;
  fileName: string;
  content: AsyncIterable<Uint8Array>;
}

/** Takes a list of nominees for a proposal; reading it is the service's affair from here on. */
export class ReceiveImport extends Command<RunResult<ImportState>> {
  constructor(
    readonly upload: ListUpload,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(ReceiveImport)
export class ReceiveImportHandler implements ICommandHandler<ReceiveImport> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly reader: SheetReader,
    private readonly files: FileStore,
    private readonly staging: ImportStaging,
  ) {}

  /** @throws FileRefused, DomainRejectionError `sheet-…` for a file that is not safe or not text */
  async execute({ upload, viewer, context }: ReceiveImport): Promise<RunResult<ImportState>> {
    const { proposalId } = upload;
    const proposal = await ownProposal(this.runner, viewer, 'import.receive', proposalId);
    if (proposal.status !== 'draft' && proposal.status !== 'presented')
      throw new DomainRejectionError(reject('not-in-this-state', { status: proposal.status }));
    const fileName = paperName(upload.fileName);
    const content = await collect(upload.content);
    const format = formatOf(fileName, content);
    await this.reader.inspect(content, format).catch((error) => {
      throw asRejection(error);
    });
    // Kept before the event that names it; the same content is kept once.
    const { sha256, size } = await this.files.put(once(content), {
      accept: [format],
      maxBytes: LARGEST_LIST,
    });
    const importId = newId(context);
    const { unitId, unitLine } = proposal;
    await this.staging.create({ importId, proposalId, unitId, unitLine, fileName });
    const requestHash = createHash('sha256').update(`${proposalId}\n${sha256}`).digest('hex');
    return this.runner.run(
      importDecider,
      importId,
      { type: 'receive', importId, proposalId, unitId, sha256, size, format, fileName },
      { ...context, requestHash },
      {},
    );
  }
}

async function* once(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield content;
}
