import { randomBytes } from 'node:crypto';
import { ThreadSheetReader } from './sheets.js';
import { workbookWith, zip } from './zip.samples.spec.js';

jest.setTimeout(60_000);
const reader = new ThreadSheetReader();
const MB = 1024 * 1024;
const sheetXml = 'xl/worksheets/sheet1.xml';

describe('files that are refused', () => {
  const huge = Buffer.alloc(20 * MB, 0x20);
  test.each<[string, string, Buffer]>([
    [
      'ratio',
      'a part that packs 20 MB into 20 KB',
      workbookWith({ name: sheetXml, content: huge }),
    ],
    [
      'unpacks-too-large',
      'parts of 60 MB together',
      workbookWith(
        ...[1, 2, 3].map((n) => ({
          name: `xl/media/${n}.bin`,
          content: randomBytes(600_000),
          claimedSize: 20 * MB,
        })),
      ),
    ],
    [
      'too-many-parts',
      'more than a thousand parts',
      workbookWith(
        ...Array.from({ length: 1001 }, (_, n) => ({ name: `xl/${n}.xml`, content: '' })),
      ),
    ],
    [
      'nested-archive',
      'a zip by name',
      workbookWith({ name: 'xl/embeddings/a.zip', content: 'x' }),
    ],
    [
      'nested-archive',
      'a zip by content',
      workbookWith({
        name: 'xl/media/image1.png',
        content: Buffer.from('PK\u0003\u0004rest', 'latin1'),
      }),
    ],
    [
      'dtd',
      'a DTD',
      workbookWith({ name: sheetXml, content: '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>' }),
    ],
    [
      'dtd',
      'a DTD deep in a part',
      workbookWith({
        name: sheetXml,
        content: `<worksheet>${Math.random()}${' '.repeat(70_000)}<!doctype x></worksheet>`,
      }),
    ],
    [
      'external-links',
      'another workbook',
      workbookWith({ name: 'xl/externalLinks/externalLink1.xml', content: '<externalLink/>' }),
    ],
    [
      'external-links',
      'a picture from the web',
      workbookWith({
        name: 'xl/_rels/workbook.xml.rels',
        content:
          '<Relationships><Relationship Id="r" Type="http://x/image" Target="http://evil/" TargetMode="External"/></Relationships>',
      }),
    ],
    ['macros', 'macros', workbookWith({ name: 'xl/vbaProject.bin', content: 'x' })],
    [
      'encrypted',
      'an encrypted part',
      workbookWith({ name: sheetXml, content: 'x', encrypted: true }),
    ],
    [
      'broken',
      'a size that lies',
      workbookWith({ name: sheetXml, content: 'x'.repeat(100_000), claimedSize: 10 }),
    ],
    [
      'broken',
      'UTF-16 that hides what it says',
      workbookWith({ name: sheetXml, content: Buffer.from('\ufeff<!DOCTYPE x>', 'utf16le') }),
    ],
    [
      'too-many-merged-cells',
      'one merge over all cells',
      workbookWith({
        name: sheetXml,
        content: '<worksheet><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>',
      }),
    ],
    ['not-a-workbook', 'some other zip', zip([{ name: 'a.txt', content: 'x' }])],
    ['broken', 'no zip at all', Buffer.from('PK\u0003\u0004 but then nothing')],
  ])('%s: %s', async (code, _what, content) => {
    const started = performance.now();
    await expect(reader.inspect(content, 'xlsx')).rejects.toMatchObject({ code });
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test.each<[string, string | Buffer, object]>([
    ['unclosed-quote', 'STT,Tên\n1,"Mẫu\n2,b\n', { line: 2 }],
    ['too-many-columns', `a,b\n${','.repeat(1_000_000)}\n`, { line: 2 }],
    ['not-utf8', Buffer.from('STT,T\xean\n', 'latin1'), { line: 1 }],
    ['not-text', 'STT,Tên\n1,\u0000\n', {}],
    ['too-many-rows', 'a,b\n'.repeat(20_001), { limit: 20_000 }],
    ['empty', '\n\n,,\n', {}],
  ])('csv: %s', async (code, content, facts) => {
    await expect(reader.inspect(Buffer.from(content), 'csv')).rejects.toMatchObject({
      code,
      facts: expect.objectContaining(facts),
    });
  });
});
