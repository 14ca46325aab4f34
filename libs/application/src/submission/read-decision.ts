import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Injectable } from '@nestjs/common';
import { CHECKSUMS_FILE, sha256Of, type EdxmlAttachment } from '@vinhdanh/domain';
import { NotVisible, Unavailable } from '../errors.js';
import type { OpenedPaper } from '../papers/open-paper.js';
import { EdxmlCodec } from '../ports/edxml-codec.js';
import { FileStore } from '../ports/file-store.js';
import { SubmissionViews } from '../ports/submission-views.js';

/** A file a decision of the centre came with. */
export interface DecisionFile {
  /** Its place in the message, from 1. */
  n: number;
  name: string;
  mime: string;
  size: number;
  /** Hex. */
  sha256: string;
}

/** Reads kept documents of the centre; what cannot be read was never kept as a decision. */
@Injectable()
export class DecisionReader {
  constructor(
    private readonly views: SubmissionViews,
    private readonly files: FileStore,
    private readonly codec: EdxmlCodec,
  ) {}

  /** @throws NotVisible also when it was deleted with somebody's data */
  async of(submissionId: string, messageId: string): Promise<EdxmlAttachment[]> {
    const state = (await this.views.find(submissionId))?.state;
    const kept = state?.decisions?.find((one) => one.messageId === messageId);
    if (!state || !kept || state.purged) throw new NotVisible('decision');
    const content = await this.files.open(kept.sha256);
    if (!content) throw new Unavailable('files', new Error(`file ${kept.sha256} is missing`));
    const chunks: Uint8Array[] = [];
    for await (const chunk of content) chunks.push(chunk);
    const message = await this.codec.read(Buffer.concat(chunks), kept.sha256);
    return message.form === 'document' ? message.attachments : [];
  }
}

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
    const files = await this.reader.of(submissionId, messageId);
    const items = files.map(({ name, contentType: mime, content }, i): DecisionFile => ({
      ...{ n: i + 1, name, mime, size: content.length, sha256: sha256Of(content) },
    }));
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
    const file = (await this.reader.of(submissionId, messageId))[n - 1];
    if (!file) throw new NotVisible('decision');
    const { content, contentType: mime, name } = file;
    return {
      ...{ sha256: sha256Of(content), size: content.length, mime, name },
      content: async () => once(content),
      // It may name people of every unit.
      foreign: true,
    };
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
