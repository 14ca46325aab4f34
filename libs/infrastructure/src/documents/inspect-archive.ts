import yauzl from 'yauzl';
import { FileRefused, type FileKind } from '@vinhdanh/application';

const MAX_ENTRIES = 1000;
const MAX_UNPACKED = 50 * 1024 * 1024;
const MAX_RATIO = 100;
// Small parts of real workbooks (empty style sheets) may well shrink a hundredfold.
const RATIO_FROM = 1024 * 1024;
const MACRO = /vbaProject\.bin$/i;
const NESTED = /\.(zip|jar|docx|docm|xlsx|xlsm|7z|rar)$/i;

/**
 * Which office format a zip is, from its directory alone: nothing is unpacked, so a zip bomb is
 * met before it can grow.
 * @throws FileRefused `file-not-safe` for bombs, macros, nested archives, encrypted parts
 */
export async function inspectArchive(path: string): Promise<FileKind | undefined> {
  const zip = await open(path);
  let unpacked = 0;
  let kind: FileKind | undefined;
  try {
    if (zip.entryCount > MAX_ENTRIES) throw unsafe('too-many-parts');
    for await (const entry of entries(zip)) {
      unpacked += entry.uncompressedSize;
      const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
      if (unpacked > MAX_UNPACKED) throw unsafe('unpacks-too-large');
      if (entry.uncompressedSize > RATIO_FROM && ratio > MAX_RATIO) throw unsafe('ratio');
      if ((entry.generalPurposeBitFlag & 1) === 1) throw unsafe('encrypted');
      if (MACRO.test(entry.fileName)) throw unsafe('macros');
      if (NESTED.test(entry.fileName)) throw unsafe('nested-archive');
      if (entry.fileName === 'word/document.xml') kind = 'docx';
      if (entry.fileName === 'xl/workbook.xml') kind = 'xlsx';
    }
  } finally {
    zip.close();
  }
  return kind;
}

const unsafe = (why: string): FileRefused => new FileRefused('file-not-safe', { why });

function open(path: string): Promise<yauzl.ZipFile> {
  return new Promise((resolve, reject) => {
    yauzl.open(path, { lazyEntries: true, autoClose: false }, (error, zip) => {
      if (zip) resolve(zip);
      else reject(new FileRefused('file-type-not-accepted', { why: String(error?.message) }));
    });
  });
}

async function* entries(zip: yauzl.ZipFile): AsyncGenerator<yauzl.Entry> {
  for (;;) {
    const entry = await new Promise<yauzl.Entry | undefined>((resolve, reject) => {
      const done = (result: () => void) => {
        zip.removeAllListeners('entry').removeAllListeners('end').removeAllListeners('error');
        result();
      };
      zip.once('entry', (found: yauzl.Entry) => done(() => resolve(found)));
      zip.once('end', () => done(() => resolve(undefined)));
      zip.once('error', () => done(() => reject(unsafe('broken'))));
      zip.readEntry();
    });
    if (!entry) return;
    yield entry;
  }
}
