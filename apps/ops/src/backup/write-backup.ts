import { createHash } from 'node:crypto';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Client } from 'pg';
import { filesFolder } from '../fsck/check.js';
import { FORMAT, type Line, PAGE } from './format.js';
import { sequences, tablesInOrder } from './tables.js';

const PIECE = 256 * 1024;

export interface BackupResult {
  rows: number;
  files: number;
  bytes: number;
}

/**
 * Writes a backup of one moment while the service runs on: all tables from one snapshot, then the
 * uploaded files (a file is stored before the event that names it, so none of the snapshot's is
 * missing). The file appears under its name only when it is whole and on the disk.
 */
export async function writeBackup(
  ownerUrl: string,
  dataDir: string,
  out: string,
): Promise<BackupResult> {
  const draft = `${out}.part`;
  const client = new Client({ connectionString: ownerUrl, application_name: 'vd-backup' });
  await client.connect();
  try {
    // A table whose rows the policy would hide from us must be an error, not a gap.
    await client.query('set row_security = off');
    await client.query('begin isolation level repeatable read read only');
    const counted = { rows: 0, files: 0 };
    const gzip = createGzip({ level: 6 });
    await pipeline(
      Readable.from(hashed(lines(client, dataDir, counted), counted)),
      gzip,
      createWriteStream(draft, { mode: 0o600 }),
    );
    await client.query('commit');
    const handle = await open(draft, 'r+');
    await handle.sync();
    await handle.close();
    renameSync(draft, out);
    return { ...counted, bytes: statSync(out).size };
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  } finally {
    await client.end();
  }
}

type Counted = { rows: number; files: number };

async function* lines(client: Client, dataDir: string, counted: Counted): AsyncGenerator<string> {
  const { rows } = await client.query<{ name: string }>(
    'select name from vd_migration order by id',
  );
  yield text({
    format: FORMAT,
    createdAt: new Date().toISOString(),
    migrations: rows.map((row) => row.name),
  });
  for (const table of await tablesInOrder(client)) {
    yield text(table);
    yield* tableRows(client, table.table, table.columns, counted);
  }
  for (const sequence of await sequences(client)) yield text({ sequence });
  for (const path of await storedFiles(filesFolder(dataDir))) {
    yield text({ file: basename(path), size: statSync(path).size });
    for await (const chunk of createReadStream(path, { highWaterMark: PIECE }))
      yield text({ piece: (chunk as Buffer).toString('base64') });
    counted.files += 1;
  }
}

/** Rows as Postgres writes them, never parsed here: no number or time loses a digit. */
async function* tableRows(
  client: Client,
  table: string,
  columns: string[],
  counted: Counted,
): AsyncGenerator<string> {
  await client.query(
    `declare backup_rows no scroll cursor for
     select row_to_json(t)::text as row from (select ${columns.join(', ')} from ${table}) t`,
  );
  for (;;) {
    const { rows } = await client.query<{ row: string }>(`fetch ${PAGE} from backup_rows`);
    if (rows.length === 0) break;
    counted.rows += rows.length;
    yield rows.map(({ row }) => `[${row}]\n`).join('');
  }
  await client.query('close backup_rows');
}

/** Adds the end line: what was written, and the hash of it. */
async function* hashed(source: AsyncIterable<string>, counted: Counted): AsyncGenerator<string> {
  const hash = createHash('sha256');
  for await (const part of source) {
    hash.update(part);
    yield part;
  }
  yield text({ end: { ...counted, sha256: hash.digest('hex') } });
}

const text = (line: Line): string => `${JSON.stringify(line)}\n`;

async function storedFiles(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /^[0-9a-f]{64}$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
