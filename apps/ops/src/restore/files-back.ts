import { createHash, type Hash } from 'node:crypto';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { filePath } from '../fsck/check.js';
import { damaged } from './read-backup.js';

/** Puts uploaded files back one after another; a file appears only when its content has its hash. */
export class FilesBack {
  count = 0;
  private current?: { sha256: string; draft: string; handle: FileHandle; hash: Hash };

  constructor(private readonly dataDir: string) {}

  async begin(sha256: string): Promise<void> {
    await this.end();
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw damaged('a file has no proper name');
    const folder = dirname(filePath(this.dataDir, sha256));
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const draft = join(folder, `${sha256}.part`);
    const handle = await open(draft, 'w', 0o600);
    this.current = { sha256, draft, handle, hash: createHash('sha256') };
  }

  async add(piece: Buffer): Promise<void> {
    if (!this.current) throw damaged('a piece belongs to no file');
    this.current.hash.update(piece);
    await this.current.handle.write(piece);
  }

  /** Completes the file that was begun last, if any. */
  async end(): Promise<void> {
    if (!this.current) return;
    const { sha256, draft, handle, hash } = this.current;
    this.current = undefined;
    await handle.sync();
    await handle.close();
    if (hash.digest('hex') !== sha256) throw damaged(`file ${sha256.slice(0, 12)} is altered`);
    renameSync(draft, filePath(this.dataDir, sha256));
    this.count += 1;
  }

  /** Leaves nothing half-written behind. */
  async abandon(): Promise<void> {
    if (!this.current) return;
    await this.current.handle.close();
    rmSync(this.current.draft, { force: true });
    this.current = undefined;
  }
}
