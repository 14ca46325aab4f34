import { Injectable } from '@nestjs/common';
import { sha256Of } from '@vinhdanh/domain';
import { NotVisible, Unavailable } from '../errors.js';
import { EdxmlCodec, type EnclosedPart } from '../ports/edxml-codec.js';
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

/** Messages whose lists of files are remembered; a list is a few hundred bytes. */
const MOST_KNOWN = 500;

/**
 * Reads kept documents of the centre; what cannot be read was never kept as a decision. A message
 * of fifty megabytes takes several times that while it is read, so a process reads one at a time,
 * and decodes one file of it at a time.
 */
@Injectable()
export class DecisionReader {
  private last: Promise<unknown> = Promise.resolve();
  /** By hash of the message, whose bytes never change; the oldest goes first. */
  private readonly known = new Map<string, DecisionFile[]>();

  constructor(
    private readonly views: SubmissionViews,
    private readonly files: FileStore,
    private readonly codec: EdxmlCodec,
  ) {}

  /** @throws NotVisible also when it was deleted with somebody's data */
  async list(submissionId: string, messageId: string): Promise<DecisionFile[]> {
    return this.listOf(await this.kept(submissionId, messageId));
  }

  /** One file; its content is decoded only when asked. @throws NotVisible */
  async file(
    submissionId: string,
    messageId: string,
    n: number,
  ): Promise<DecisionFile & { content: () => Promise<Uint8Array> }> {
    const sha256 = await this.kept(submissionId, messageId);
    const file = (await this.listOf(sha256))[n - 1];
    if (!file) throw new NotVisible('decision');
    const content = () => this.inTurn(async () => (await this.open(sha256))[n - 1]!.content());
    return { ...file, content };
  }

  /** Hash of the message. */
  private async kept(submissionId: string, messageId: string): Promise<string> {
    const state = (await this.views.find(submissionId))?.state;
    const kept = state?.decisions?.find((one) => one.messageId === messageId);
    // Names of files may be of people: nothing of them stays once the message is gone.
    if (kept && state?.purged) this.known.delete(kept.sha256);
    if (!kept || state?.purged) throw new NotVisible('decision');
    return kept.sha256;
  }

  private async listOf(sha256: string): Promise<DecisionFile[]> {
    // Asked again in turn: whoever waited finds what the one before read.
    return (
      this.known.get(sha256) ?? this.inTurn(async () => this.known.get(sha256) ?? this.read(sha256))
    );
  }

  private async read(sha256: string): Promise<DecisionFile[]> {
    const list: DecisionFile[] = [];
    for (const { name, contentType: mime, content } of await this.open(sha256)) {
      const bytes = await content();
      list.push({ n: list.length + 1, name, mime, size: bytes.length, sha256: sha256Of(bytes) });
    }
    this.known.set(sha256, list);
    const [oldest] = this.known.keys();
    if (this.known.size > MOST_KNOWN && oldest) this.known.delete(oldest);
    return list;
  }

  private async open(sha256: string): Promise<EnclosedPart[]> {
    const content = await this.files.open(sha256);
    if (!content) throw new Unavailable('files', new Error(`file ${sha256} is missing`));
    const chunks: Uint8Array[] = [];
    for await (const chunk of content) chunks.push(chunk);
    return this.codec.enclosed(Buffer.concat(chunks), sha256);
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.last.then(work);
    this.last = mine.catch(() => undefined);
    return mine;
  }
}
