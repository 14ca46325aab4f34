import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fsck, typeParsers } from '@vinhdanh/infrastructure';
import { Client } from 'pg';
import { progress } from '../progress.js';

/** Where uploaded files lie, by the first two digits and the whole of their hash. */
export const filesFolder = (dataDir: string): string => join(dataDir, 'files');
export const filePath = (dataDir: string, sha256: string): string =>
  join(filesFolder(dataDir), sha256.slice(0, 2), sha256);

export async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** Runs the whole check and prints what it found; true if nothing is wrong. */
export async function check(databaseUrl: string, dataDir: string): Promise<boolean> {
  const client = new Client({
    connectionString: databaseUrl,
    options: '-c vd.units=*',
    types: typeParsers,
  });
  await client.connect();
  const bar = progress('fsck');
  try {
    const hasIntact = async (sha256: string): Promise<boolean> => {
      const path = filePath(dataDir, sha256);
      return existsSync(path) && (await hashOfFile(path)) === sha256;
    };
    const report = await fsck(client, hasIntact, bar.at);
    bar.end();
    for (const { check: name, problem } of report.findings) console.log(`✗ ${name}: ${problem}`);
    const size = `${report.events} sự kiện, ${report.streams} dòng sự kiện`;
    const found = report.findings.length;
    console.log(
      found
        ? `fsck: ${size}: ${found} chỗ sai (${found} problems)`
        : `fsck: ${size}: không có gì sai (clean)`,
    );
    return found === 0;
  } finally {
    await client.end();
  }
}
