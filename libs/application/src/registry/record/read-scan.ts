import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Viewer } from '../../access/viewer.js';
import { NotVisible } from '../../errors.js';
import { FileStore, type StoredFile } from '../../ports/file-store.js';
import { SubjectViews } from '../../ports/subject-views.js';
import { resourceOf } from '../subject/own-subject.js';

export interface ScanContent {
  file: StoredFile;
  content: AsyncIterable<Uint8Array>;
}

/** The scan that an entry of this record names, for whoever reads that entry. */
export class ReadScan extends Query<ScanContent> {
  constructor(
    readonly id: string,
    readonly sha256: string,
    readonly viewer: Pick<Viewer, 'scope' | 'judge'>,
  ) {
    super();
  }
}

@QueryHandler(ReadScan)
export class ReadScanHandler implements IQueryHandler<ReadScan> {
  constructor(
    private readonly subjects: SubjectViews,
    private readonly files: FileStore,
  ) {}

  /** @throws NotVisible also where only an entry names it that the viewer may not read */
  async execute({ id, sha256, viewer }: ReadScan): Promise<ScanContent> {
    const subject = await this.subjects.find(id, viewer.scope);
    if (!subject) throw new NotVisible('subject');
    const { entries, lines } = await this.subjects.record(subject.id, viewer.scope);
    const readsAll = viewer.judge('record.read-restricted', resourceOf(subject)).allow;
    const named =
      entries.some(({ scan, restricted }) => scan === sha256 && (readsAll || !restricted)) ||
      lines.some(({ reported }) => reported?.scan === sha256);
    const file = named ? await this.files.describe(sha256) : undefined;
    const content = file && (await this.files.open(sha256));
    if (!content) throw new NotVisible('file');
    return { file, content };
  }
}
