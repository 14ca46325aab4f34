import {
  Command,
  CommandHandler,
  Query,
  QueryHandler,
  type ICommandHandler,
  type IQueryHandler,
} from '@nestjs/cqrs';
import type { Viewer } from '../access/viewer.js';
import { NotVisible } from '../errors.js';
import { FileStore, PAPER_RULES, type StoredFile } from '../ports/file-store.js';
import { CommandRunner } from '../run-command.js';
import { ownAssessment } from './own-assessment.js';

/** Keeps a paper that an answer will name by its hash; nothing is changed by it yet. */
export class StoreEvidence extends Command<StoredFile> {
  constructor(
    readonly id: string,
    readonly content: AsyncIterable<Uint8Array>,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@CommandHandler(StoreEvidence)
export class StoreEvidenceHandler implements ICommandHandler<StoreEvidence> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly files: FileStore,
  ) {}

  /** @throws FileRefused */
  async execute({ id, content, viewer }: StoreEvidence): Promise<StoredFile> {
    await ownAssessment(this.runner, viewer, id, 'answer');
    return this.files.put(content, PAPER_RULES);
  }
}

export interface EvidenceContent {
  file: StoredFile;
  content: AsyncIterable<Uint8Array>;
}

/** A paper that stands in this assessment; one that only stands elsewhere is not found here. */
export class ReadEvidence extends Query<EvidenceContent> {
  constructor(
    readonly id: string,
    readonly sha256: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(ReadEvidence)
export class ReadEvidenceHandler implements IQueryHandler<ReadEvidence> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly files: FileStore,
  ) {}

  async execute({ id, sha256, viewer }: ReadEvidence): Promise<EvidenceContent> {
    const { own } = await ownAssessment(this.runner, viewer, id, 'read');
    const named = Object.values(own).some(({ evidence }) =>
      evidence.some((one) => one.sha256 === sha256),
    );
    const file = named ? await this.files.describe(sha256) : undefined;
    const content = file && (await this.files.open(sha256));
    if (!content) throw new NotVisible('file');
    return { file, content };
  }
}
