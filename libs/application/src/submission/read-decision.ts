import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { CHECKSUMS_FILE } from '@vinhdanh/domain';
import type { OpenedPaper } from '../papers/open-paper.js';
import { DecisionReader, type DecisionFile } from './decision-reader.js';

/** The files of one decision, as they came. */
export class ListDecisionFiles extends Query<{ items: DecisionFile[] }> {
  constructor(
    readonly submissionId: string,
    readonly messageId: string,
  ) {
    super();
  }
}

@QueryHandler(ListDecisionFiles)
export class ListDecisionFilesHandler implements IQueryHandler<ListDecisionFiles> {
  constructor(private readonly reader: DecisionReader) {}

  async execute({ submissionId, messageId }: ListDecisionFiles) {
    const items = await this.reader.list(submissionId, messageId);
    // The manifest is between machines.
    return { items: items.filter(({ name }) => name !== CHECKSUMS_FILE) };
  }
}

export class OpenDecisionFile extends Query<OpenedPaper> {
  constructor(
    readonly submissionId: string,
    readonly messageId: string,
    /** From 1. */
    readonly n: number,
  ) {
    super();
  }
}

@QueryHandler(OpenDecisionFile)
export class OpenDecisionFileHandler implements IQueryHandler<OpenDecisionFile> {
  constructor(private readonly reader: DecisionReader) {}

  /** @throws NotVisible */
  async execute({ submissionId, messageId, n }: OpenDecisionFile): Promise<OpenedPaper> {
    const { n: _, content, ...file } = await this.reader.file(submissionId, messageId, n);
    // It may name people of every unit.
    return { ...file, content: async () => once(await content()), foreign: true };
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
