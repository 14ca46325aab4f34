import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PAPER_RULES, type NamedFile } from '@vinhdanh/application';
import { DocumentScreen } from './document-screen.js';
import { FolderFileStore } from './file-store.js';
import { HeadThread } from './head-thread.js';
import { pdfWith } from './pdf.samples.spec.js';
import { zip } from './zip.samples.spec.js';

jest.setTimeout(60_000);

const line = (y: number, ...texts: [number, string][]) =>
  texts.map(([x, text]) => ({ x, y, text }));
const LETTERHEAD = [
  ...line(800, [60, 'ỦY BAN NHÂN DÂN'], [320, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']),
  ...line(780, [60, 'TỈNH BẾN TRE'], [380, 'Độc lập - Tự do - Hạnh phúc']),
];
const paragraph = (text: string) => `<w:p><w:r><w:rPr/><w:t>${text}</w:t></w:r></w:p>`;
const docx = (body: string, more: { header?: string; title?: string } = {}) =>
  zip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'word/document.xml', content: `<w:document><w:body>${body}</w:body></w:document>` },
    ...(more.header ? [{ name: 'word/header1.xml', content: paragraph(more.header) }] : []),
    {
      name: 'docProps/core.xml',
      content: `<cp:coreProperties><dc:title>${more.title ?? ''}</dc:title></cp:coreProperties>`,
    },
  ]);

describe('what looks like a State secret', () => {
  let folder: string;
  let store: FolderFileStore;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vd-mật-'));
    store = new FolderFileStore(folder, undefined, new DocumentScreen());
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function* once(content: Uint8Array) {
    yield content;
  }
  const put = (content: Buffer, named: NamedFile = {}) =>
    store.put(once(content), PAPER_RULES, named);

  it.each<[string, string, Buffer, NamedFile?]>([
    ['confidential', 'head', pdfWith([...LETTERHEAD, ...line(740, [60, 'MẬT'])])],
    [
      'top-secret',
      'head',
      pdfWith([...LETTERHEAD, ...line(741, [60, 'TUYỆT MẬT'], [320, 'Bến Tre, ngày 1'])]),
    ],
    // Word processors write a word in several parts, and letters one by one.
    ['secret', 'head', pdfWith(line(740, [60, 'TỐI'], [84, 'MẬ'], [96, 'T']))],
    ['confidential', 'head', pdfWith(line(740, [60, 'M'], [72, 'Ậ'], [84, 'T']))],
    ['secret', 'properties', pdfWith(LETTERHEAD, { title: 'Báo cáo (Tối mật)' })],
    ['confidential', 'name', pdfWith(LETTERHEAD), { name: 'Báo cáo MẬT.pdf' }],
    ['confidential', 'head', docx(paragraph('MẬT') + paragraph('BÁO CÁO'))],
    ['secret', 'head', docx(`<w:p><w:r><w:t>TỐI </w:t></w:r><w:r><w:t>MẬT</w:t></w:r></w:p>`)],
    ['top-secret', 'head', docx(paragraph('Báo cáo'), { header: 'TUYỆT MẬT' })],
    ['secret', 'properties', docx(paragraph('Báo cáo'), { title: 'TỐI MẬT' })],
    ['confidential', 'name', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), { name: '[mật] ảnh.png' }],
  ])('is stopped: %s in the %s, and nothing stays', async (secrecy, where, content, named = {}) => {
    await expect(put(content, named)).rejects.toMatchObject({
      code: 'looks-classified',
      facts: { secrecy, where },
    });
    const left = await readdir(folder, { recursive: true, withFileTypes: true });
    expect(left.filter((one) => one.isFile())).toEqual([]);
  });

  it.each<[string, Buffer, NamedFile?]>([
    ['an ordinary report', pdfWith([...LETTERHEAD, ...line(700, [60, 'BÁO CÁO THÀNH TÍCH'])])],
    [
      'a report about secrecy',
      pdfWith([
        ...LETTERHEAD,
        ...line(700, [60, 'QUY CHẾ BẢO VỆ BÍ'], [160, 'MẬT']),
        ...line(680, [60, 'giữ bí mật nhà nước'], [300, 'mật độ dân số']),
      ]),
      { name: 'Bảo mật.pdf' },
    ],
    ['a letter about it', docx(paragraph('QUY CHẾ BẢO MẬT') + paragraph('MẬT ĐỘ'))],
    ['a person of that name', docx(paragraph('NGUYỄN VĂN MẬT'), { title: 'Nguyễn Văn Mật' })],
  ])('is not what %s is', async (_, content, named = {}) => {
    expect(await put(content, named)).toMatchObject({ text: 'read' });
  });

  it('cannot be told of a scan, of a locked file and of a broken one, and that is said', async () => {
    expect(await put(pdfWith([]))).toMatchObject({ text: 'none' });
    expect(await put(pdfWith(LETTERHEAD, { encrypted: true }))).toMatchObject({ text: 'locked' });
    expect(await put(Buffer.from('%PDF-1.7 x'))).toMatchObject({ text: 'unreadable' });
    const picture = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
    expect(await put(picture, { name: 'ảnh.png' })).toMatchObject({ text: 'none' });
  });

  it('a hostile file costs its reader a moment and nobody else', async () => {
    const many = Array.from({ length: 60_000 }, (_, i) => ({
      text: 'A'.repeat(40),
      x: i % 500,
      y: i % 800,
    }));
    const hostile = pdfWith(many);
    const started = performance.now();
    let late = 0;
    let last = performance.now();
    const beat = setInterval(() => {
      late = Math.max(late, performance.now() - last - 20);
      last = performance.now();
    }, 20);
    const quick = new FolderFileStore(folder, undefined, new DocumentScreen(new HeadThread(1_000)));
    const kept = await quick.put(once(hostile), PAPER_RULES);
    clearInterval(beat);
    expect(['unreadable', 'read']).toContain(kept.text);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(late).toBeLessThan(2_000);
  });
});
