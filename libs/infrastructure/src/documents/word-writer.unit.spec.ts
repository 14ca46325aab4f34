import 'reflect-metadata';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import yauzl from 'yauzl';
import { inspectArchive } from './inspect-archive.js';
import { storedZip } from './stored-zip.js';
import { WordWriter } from './word-writer.js';

const blocks = [
  { text: 'TỜ TRÌNH <số 1> & "phụ lục"\u0001', bold: true, centred: true },
  { table: [['STT', 'Tên'], ['1', 'Nguyễn Thị Mẫu'], ['2']], widths: [1, 4] },
];

/** Unpacks with a library that checks sizes and sums. */
async function unpacked(zip: Uint8Array): Promise<Record<string, string>> {
  const opened = await new Promise<yauzl.ZipFile>((done, fail) =>
    yauzl.fromBuffer(Buffer.from(zip), { lazyEntries: true }, (error, found) =>
      error ? fail(error) : done(found),
    ),
  );
  const files: Record<string, string> = {};
  for await (const entry of opened.eachEntry()) {
    const stream = await opened.openReadStreamPromise(entry);
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    files[entry.fileName] = Buffer.concat(chunks).toString('utf8');
  }
  return files;
}

describe('Word documents', () => {
  it('are what our own inspection calls a docx', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vd-word-'));
    try {
      writeFileSync(join(folder, 'x.docx'), new WordWriter().word(blocks));
      expect(await inspectArchive(join(folder, 'x.docx'))).toBe('docx');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('say in well-formed XML what was to be said, and are the same every time', async () => {
    const word = new WordWriter().word(blocks);
    expect(new WordWriter().word(blocks)).toEqual(word);
    const files = await unpacked(word);
    const problems: string[] = [];
    const document = new DOMParser({
      onError: (level, message) => problems.push(`${level} ${message}`),
    }).parseFromString(files['word/document.xml']!, 'text/xml');
    expect(problems).toEqual([]);
    const texts = Array.from(document.getElementsByTagName('w:t'), (one) => one.textContent);
    expect(texts).toEqual([
      'TỜ TRÌNH <số 1> & "phụ lục"',
      'STT',
      'Tên',
      '1',
      'Nguyễn Thị Mẫu',
      '2',
      '',
      '',
    ]);
  });

  it('are packed so that a strict reader finds every byte', async () => {
    const files = [
      { name: 'đường/dẫn.txt', content: Buffer.from('nội dung') },
      { name: 'rỗng', content: new Uint8Array() },
    ];
    expect(await unpacked(storedZip(files))).toEqual({ 'đường/dẫn.txt': 'nội dung', rỗng: '' });
  });
});
