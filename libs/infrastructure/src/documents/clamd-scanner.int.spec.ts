import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PAPER_RULES, Unavailable } from '@vinhdanh/application';
import { EICAR, startFakeClamd, type FakeClamd } from '@vinhdanh/testing';
import { ClamdScanner } from './clamd-scanner.js';
import { FolderFileStore } from './file-store.js';

async function* chunks(...parts: (Uint8Array | string)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part);
}

describe('the virus scanner', () => {
  let clamd: FakeClamd;
  let scanner: ClamdScanner;
  let folder: string;

  beforeEach(async () => {
    clamd = await startFakeClamd();
    scanner = new ClamdScanner(clamd.url, 500);
    folder = await mkdtemp(join(tmpdir(), 'vd-quét-'));
  });
  afterEach(async () => {
    await clamd.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('is sent the very bytes in chunks and believed', async () => {
    const content = randomBytes(300_000);
    const parts = [
      content.subarray(0, 10),
      content.subarray(10, 200_000),
      content.subarray(200_000),
    ];
    expect(await scanner.scan(chunks(...parts))).toEqual({ result: 'clean' });
    expect(clamd.seen.at(-1)?.equals(content)).toBe(true);
    expect(await scanner.scan(chunks('%PDF-1.7 ', EICAR))).toEqual({
      result: 'infected',
      found: 'Eicar-Signature',
    });
  });

  it.each(['silent', 'hang-up', 'too-long'] as const)(
    'is not there when it is %s',
    async (mood) => {
      clamd.mood = mood;
      const big = randomBytes(2_000_000);
      await expect(scanner.scan(chunks(big, big))).rejects.toBeInstanceOf(Unavailable);
    },
  );

  it('is not there when nobody listens', async () => {
    await clamd.stop();
    await expect(scanner.scan(chunks('x'))).rejects.toBeInstanceOf(Unavailable);
    clamd = await startFakeClamd();
  });

  it('keeps an infected file out of the store, and lets one wait only where that is allowed', async () => {
    const store = new FolderFileStore(folder, scanner);
    const infected = store.put(chunks('%PDF-1.7 ', EICAR), PAPER_RULES);
    await expect(infected).rejects.toMatchObject({ code: 'file-infected' });
    expect(await readdir(folder)).toEqual(['incoming']);
    expect(await readdir(join(folder, 'incoming'))).toEqual([]);
    expect(await store.put(chunks('%PDF-1.7 x'), PAPER_RULES)).toMatchObject({ scan: 'clean' });
    clamd.mood = 'hang-up';
    await expect(store.put(chunks('%PDF-1.7 y'), PAPER_RULES)).rejects.toBeInstanceOf(Unavailable);
    const waiting = { ...PAPER_RULES, mayWait: true };
    expect(await store.put(chunks('%PDF-1.7 y'), waiting)).toMatchObject({ scan: 'pending' });
  });

  it('is not asked where none is set', async () => {
    const none = new ClamdScanner(undefined);
    expect(none.enabled).toBe(false);
    const kept = await new FolderFileStore(folder, none).put(chunks('%PDF-1.7 x'), PAPER_RULES);
    expect(kept).not.toHaveProperty('scan');
  });

  it.each([
    [{ name: 'báo cáo.PDF', mime: 'application/pdf' }, true],
    [{ name: 'báo cáo', mime: '' }, true],
    [{ name: 'báo cáo.pdf', mime: 'application/octet-stream' }, true],
    [{ name: 'báo cáo.docx' }, false],
    [{ name: 'báo cáo.pdf.exe' }, false],
    [{ name: 'báo cáo.pdf', mime: 'image/png' }, false],
  ])('a PDF that says it is %o is taken: %s', async (named, taken) => {
    const kept = new FolderFileStore(folder).put(chunks('%PDF-1.7 x'), PAPER_RULES, named);
    if (taken) expect((await kept).kind).toBe('pdf');
    else await expect(kept).rejects.toMatchObject({ code: 'file-type-mismatch' });
  });
});
