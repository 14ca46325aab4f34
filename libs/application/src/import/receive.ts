import { createHash } from 'node:crypto';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  actingDay,
  importDecider,
  reject,
  type ImportPurpose,
  type ImportState,
} from '@vinhdanh/domain';
import { demand } from '../access/demand.js';
import type { Viewer } from '../access/viewer.js';
import { DomainRejectionError, NotVisible } from '../errors.js';
import { newId } from '../ids.js';
import { FileStore } from '../ports/file-store.js';
import { ImportStaging } from '../ports/import-staging.js';
import { OrganisationViews } from '../ports/organisation-views.js';
import { SheetReader } from '../ports/sheet-reader.js';
import { ownProposal } from '../proposal/own-proposal.js';
import { paperName } from '../proposal/paper-name.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { asRejection, collect, formatOf, LARGEST_LIST } from './sheet-content.js';

export interface ListUpload {
  purpose: ImportPurpose;
  /** Of a list of nominees. */
  proposalId?: string;
  /** Whose records a list of history is for: this unit's people and those of units it manages. */
  unitId?: string;
  fileName: string;
  content: AsyncIterable<Uint8Array>;
}

/** Takes a list of nominees for a proposal, or of history for records; reading it is the service's affair from here on. */
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
    private readonly organisations: OrganisationViews,
  ) {}

  /** @throws FileRefused, DomainRejectionError `sheet-…` for a file that is not safe or not text */
  async execute({ upload, viewer, context }: ReceiveImport): Promise<RunResult<ImportState>> {
    const { purpose } = upload;
    const place =
      purpose === 'nominees'
        ? await this.proposal(upload.proposalId ?? '', viewer)
        : await this.unit(upload.unitId ?? '', viewer, context);
    const fileName = paperName(upload.fileName);
    const content = await collect(upload.content);
    const format = formatOf(fileName, content);
    await this.reader.inspect(content, format).catch((error) => {
      throw asRejection(error);
    });
    // Kept before the event that names it; the same content is kept once.
    const rules = { accept: [format], maxBytes: LARGEST_LIST };
    // The format was found above; of the name only its words are of interest here.
    const named = { name: fileName.replaceAll('.', ' ') };
    const { sha256, size } = await this.files.put(once(content), rules, named);
    const importId = newId(context);
    const { proposalId, unitId, unitLine } = place;
    await this.staging.create({ importId, proposalId, unitId, unitLine, purpose, fileName });
    const belongs = proposalId || `${purpose} ${unitId}`;
    const requestHash = createHash('sha256').update(`${belongs}\n${sha256}`).digest('hex');
    return this.runner.run(
      importDecider,
      importId,
      {
        type: 'receive',
        importId,
        proposalId,
        unitId,
        purpose,
        unitLine,
        sha256,
        size,
        format,
        fileName,
      },
      { ...context, requestHash },
      {},
    );
  }

  private async proposal(proposalId: string, viewer: Viewer) {
    const proposal = await ownProposal(this.runner, viewer, 'import.receive', proposalId);
    if (proposal.status !== 'draft' && proposal.status !== 'presented')
      throw new DomainRejectionError(reject('not-in-this-state', { status: proposal.status }));
    const { unitId, unitLine } = proposal;
    return { proposalId, unitId, unitLine };
  }

  private async unit(unitId: string, viewer: Viewer, context: RunContext) {
    const unitLine = await this.organisations.line(unitId, actingDay(context));
    if (unitLine.length === 0) throw new NotVisible('organisation');
    demand(viewer, 'record.import', 'organisation', { unitIds: [unitId], unitLine });
    return { proposalId: '', unitId, unitLine };
  }
}

async function* once(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield content;
}
