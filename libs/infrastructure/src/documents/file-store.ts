import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  FileRefused,
  FileStore,
  Unavailable,
  type FileKind,
  type FileRules,
  type NamedFile,
  type StoredFile,
  type VirusScanner,
} from '@vinhdanh/application';
import { checkDeclared } from './declared-type.js';
import type { DocumentScreen } from './document-screen.js';
import { inspectArchive } from './inspect-archive.js';
import { sniff } from './sniff.js';

const HEAD = 4096;
const SHA256 = /^[0-9a-f]{64}$/;

/**
 * Files in a folder, named by the hash of their content and never by what a user called them.
 * A file is complete and on the disk under its final name before `put` answers.
 */
export class FolderFileStore extends FileStore {
  constructor(
    private readonly folder: string,
    private readonly scanner?: VirusScanner,
    private readonly screen?: DocumentScreen,
  ) {
    super();
  }

  async put(
    content: AsyncIterable<Uint8Array>,
    rules: FileRules,
    named: NamedFile = {},
  ): Promise<StoredFile> {
    const incoming = join(this.folder, 'incoming', randomUUID());
    await mkdir(dirname(incoming), { recursive: true, mode: 0o700 });
    const handle = await open(incoming, 'wx', 0o600);
    try {
      const { sha256, size, head } = await receive(handle, content, rules.maxBytes);
      await handle.sync();
      const kind = await identify(incoming, head, rules.accept);
      checkDeclared(named, kind);
      // Before the scanner: nobody else may see what must not be here.
      const text = await this.screen?.look(incoming, kind, named.name);
      const scan = await this.scanned(incoming, rules);
      await this.keep(incoming, sha256);
      return { sha256, size, kind, ...(text ? { text } : {}), ...(scan ? { scan } : {}) };
    } finally {
      await handle.close();
      await rm(incoming, { force: true });
    }
  }

  async open(sha256: string): Promise<AsyncIterable<Uint8Array> | undefined> {
    return (await this.describe(sha256)) ? createReadStream(this.path(sha256)) : undefined;
  }

  async remove(sha256: string): Promise<void> {
    if (SHA256.test(sha256)) await rm(this.path(sha256), { force: true });
  }

  async describe(sha256: string): Promise<StoredFile | undefined> {
    if (!SHA256.test(sha256)) return undefined;
    const handle = await open(this.path(sha256), 'r').catch(absent);
    if (!handle) return undefined;
    try {
      const { size } = await handle.stat();
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
      const sniffed = sniff(buffer.subarray(0, bytesRead));
      const kind = sniffed === 'zip' ? await inspectArchive(this.path(sha256)) : sniffed;
      return kind && { sha256, size, kind };
    } finally {
      await handle.close();
    }
  }

  private async scanned(path: string, rules: FileRules): Promise<StoredFile['scan']> {
    if (!this.scanner?.enabled) return undefined;
    try {
      const { result, found } = await this.scanner.scan(createReadStream(path));
      if (result === 'infected') throw new FileRefused('file-infected', { found: found ?? '' });
      return 'clean';
    } catch (error) {
      if (rules.mayWait && error instanceof Unavailable) return 'pending';
      throw error;
    }
  }

  private async keep(incoming: string, sha256: string): Promise<void> {
    const target = this.path(sha256);
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    // Same content, same name: replacing a file by its twin changes nothing.
    await rename(incoming, target);
    const folder = await open(dirname(target), 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  }

  private path(sha256: string): string {
    return join(this.folder, sha256.slice(0, 2), sha256);
  }
}

async function receive(
  handle: FileHandle,
  content: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<{ sha256: string; size: number; head: Uint8Array }> {
  const hash = createHash('sha256');
  let size = 0;
  let head = Buffer.alloc(0);
  for await (const chunk of content) {
    size += chunk.length;
    if (size > maxBytes) throw new FileRefused('file-too-large', { maxBytes });
    if (head.length < HEAD) head = Buffer.concat([head, chunk]).subarray(0, HEAD);
    hash.update(chunk);
    await handle.write(chunk);
  }
  if (size === 0) throw new FileRefused('file-empty');
  return { sha256: hash.digest('hex'), size, head };
}

async function identify(
  path: string,
  head: Uint8Array,
  accept: readonly FileKind[],
): Promise<FileKind> {
  const sniffed = sniff(head);
  const kind = sniffed === 'zip' ? await inspectArchive(path) : sniffed;
  if (!kind || !accept.includes(kind))
    throw new FileRefused('file-type-not-accepted', { accepted: accept.join(', ') });
  return kind;
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
