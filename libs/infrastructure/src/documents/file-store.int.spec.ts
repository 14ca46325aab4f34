import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { PAPER_RULES } from '@vinhdanh/application';
import { FolderFileStore } from './file-store.js';

const PDF = Buffer.from('%PDF-1.7\nnội dung\n%%EOF');

async function* chunks(...parts: Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts;
}

describe('the folder of files', () => {
  let folder: string;
  let store: FolderFileStore;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vd-tệp-'));
    store = new FolderFileStore(folder);
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('keeps a content under its hash and gives it back', async () => {
    const kept = await store.put(chunks(PDF.subarray(0, 3), PDF.subarray(3)), PAPER_RULES);
    expect(kept).toMatchObject({ kind: 'pdf', size: PDF.length });
    const again = await store.put(chunks(PDF), PAPER_RULES);
    expect(again).toEqual(kept);
    expect(await store.describe(kept.sha256)).toEqual(kept);
    const parts: Uint8Array[] = [];
    for await (const part of (await store.open(kept.sha256)) ?? []) parts.push(part);
    expect(Buffer.concat(parts).equals(PDF)).toBe(true);
    expect(await readdir(join(folder, 'incoming'))).toEqual([]);
  });

  it('knows a workbook from the inside', async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('Danh sách').addRow(['Tên']);
    const bytes = new Uint8Array(await book.xlsx.writeBuffer());
    expect(await store.put(chunks(bytes), PAPER_RULES)).toMatchObject({ kind: 'xlsx' });
  });

  it.each([
    ['file-empty', Buffer.alloc(0)],
    ['file-type-not-accepted', Buffer.from('MZ\u0000\u0000program')],
    ['file-type-not-accepted', Buffer.from('plain text is no paper')],
    ['file-type-not-accepted', Buffer.from('PK\u0003\u0004 not a zip')],
  ])('refuses with %s and keeps nothing', async (code, content) => {
    const parts = content.length ? [content] : [];
    await expect(store.put(chunks(...parts), PAPER_RULES)).rejects.toMatchObject({ code });
    expect(await readdir(join(folder, 'incoming'))).toEqual([]);
  });

  it('stops at the limit', async () => {
    const rules = { ...PAPER_RULES, maxBytes: 10 };
    await expect(store.put(chunks(PDF), rules)).rejects.toMatchObject({ code: 'file-too-large' });
  });

  it.each(['../../etc/passwd', 'a'.repeat(64), ''])('has no file %s', async (hash) => {
    expect(await store.open(hash)).toBeUndefined();
    expect(await store.describe(hash)).toBeUndefined();
  });
});
