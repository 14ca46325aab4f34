import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { LIMITS } from './limits.js';
import { Refusal } from './refusal.js';
import { PartScan } from './scan-part.js';

const MACRO = /(^|\/)(vbaProject\.bin|vbaData\.xml)$|^xl\/macrosheets\//i;
const LINK = /^xl\/(externalLinks\/|connections\.xml$|queryTables\/)/i;
const ARCHIVE = /\.(zip|jar|xls[xmb]?|doc[xm]?|ppt[xm]?|7z|rar|gz|tgz)$/i;

/**
 * Judges a workbook: first the zip directory alone (a bomb is met before it can grow), then each
 * part while it unpacks into nothing, since a DTD or a link outwards stands in the parts.
 * @throws Refusal
 */
export async function inspectZip(content: Buffer): Promise<void> {
  const zip = await open(content);
  const entries = await directory(zip, content.length);
  if (!entries.some((e) => e.fileName === 'xl/workbook.xml')) throw new Refusal('not-a-workbook');
  const merged = { cells: 0 };
  for (const entry of entries) await scan(zip, entry, new PartScan(entry.fileName, merged));
}

function open(content: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(content, { lazyEntries: true, strictFileNames: true }, (error, zip) => {
      if (zip) resolve(zip);
      else reject(new Refusal('broken', { why: error?.message ?? 'unreadable' }));
    });
  });
}

function directory(zip: ZipFile, fileSize: number): Promise<Entry[]> {
  const entries: Entry[] = [];
  const names = new Set<string>();
  const sum = { packed: 0, unpacked: 0 };
  return new Promise((resolve, reject) => {
    if (zip.entryCount > LIMITS.zipEntries)
      return reject(new Refusal('too-many-parts', { parts: zip.entryCount }));
    zip.on('error', (error: Error) => reject(new Refusal('broken', { why: error.message })));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      const code = fault(entry, names, sum, fileSize);
      if (code) return reject(new Refusal(code, { part: entry.fileName.slice(0, 100) }));
      names.add(entry.fileName);
      if (!entry.fileName.endsWith('/')) entries.push(entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

function fault(
  entry: Entry,
  names: Set<string>,
  sum: { packed: number; unpacked: number },
  fileSize: number,
): Refusal['code'] | undefined {
  const { fileName, compressedSize, uncompressedSize } = entry;
  sum.packed += compressedSize;
  sum.unpacked += uncompressedSize;
  if (sum.unpacked > LIMITS.unpackedBytes) return 'unpacks-too-large';
  // Parts that overlap in the file add up to more than the file.
  if (sum.packed > fileSize || names.has(fileName)) return 'broken';
  const ratio = uncompressedSize / Math.max(1, compressedSize);
  if (uncompressedSize > LIMITS.ratioFromBytes && ratio > LIMITS.ratio) return 'ratio';
  if (entry.isEncrypted()) return 'encrypted';
  if (MACRO.test(fileName)) return 'macros';
  if (LINK.test(fileName)) return 'external-links';
  if (ARCHIVE.test(fileName)) return 'nested-archive';
  return undefined;
}

/** Unpacks one part piece by piece; yauzl stops a part that is longer than its directory says. */
function scan(zip: ZipFile, entry: Entry, part: PartScan): Promise<void> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (!stream) return reject(new Refusal('broken', { why: error?.message ?? 'unreadable' }));
      stream.on('data', (chunk: Buffer) => {
        try {
          part.see(chunk);
        } catch (refusal) {
          stream.destroy();
          reject(refusal as Error);
        }
      });
      stream.on('end', () => resolve());
      stream.on('error', (e: Error) => reject(new Refusal('broken', { why: e.message })));
    });
  });
}
