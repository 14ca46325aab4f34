import type { Query } from '@nestjs/cqrs';
import {
  BindActScan,
  FindActProgress,
  FindNextNumber,
  OpenActScan,
  type Viewer,
} from '@vinhdanh/application';
import { actDecider } from '@vinhdanh/domain';
import { CouncilScene, contextOf, seats, testViewer } from '@vinhdanh/testing';

const PDF = new TextEncoder().encode('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');

describe('a signed act', () => {
  let scene: CouncilScene;
  beforeAll(async () => {
    scene = await CouncilScene.start();
  }, 60_000);
  afterAll(() => scene.cases.close());

  const ask = <R>(query: Query<R>): Promise<R> => scene.cases.queries.execute(query);
  const signed = async (count: number) => {
    const ids = await scene.passed('provincial-flag', count);
    const id = await scene.draft({ award: 'provincial-flag' });
    await scene.addLines(id, { dossierIds: ids });
    await scene.signed(id);
    return { id, ids };
  };
  const bind = (id: string, bytes: Uint8Array, by: Viewer = seats.office) => {
    const content = (async function* () {
      yield bytes;
    })();
    const context = contextOf(by.accountId, { effectiveOn: undefined });
    const upload = { name: 'QĐ đã ký.pdf', mime: 'application/pdf', content };
    return scene.cases.commands.execute(new BindActScan(id, upload, by, context));
  };

  it('is bound to the scan of its paper by the hashes of both', async () => {
    const { id } = await signed(1);
    const { result, sha256 } = await bind(id, PDF);
    const { contentHash } = (await scene.cases.runner.load(actDecider, id)).state;
    expect(contentHash).toMatch(/^[0-9a-f]{64}$/);
    expect(result.state.scans).toMatchObject([
      { sha256, mime: 'application/pdf', size: PDF.length, signedHash: contentHash, by: 'office' },
    ]);
    expect((await bind(id, PDF)).result).toMatchObject({ eventTypes: [] });
    const opened = await ask(new OpenActScan(id, sha256, seats.chair));
    const parts: Uint8Array[] = [];
    for await (const part of await opened.content()) parts.push(part);
    expect(Buffer.concat(parts)).toEqual(Buffer.from(PDF));
    await expect(ask(new OpenActScan(id, 'f'.repeat(64), seats.chair))).rejects.toThrow('visible');
    await expect(ask(new OpenActScan(id, sha256, seats.unit))).rejects.toThrow('visible');
    await expect(bind(id, PDF, seats.specialist)).rejects.toThrow('not-allowed');
    await expect(bind(id, new TextEncoder().encode('MZ\0\0'))).rejects.toThrow('type');
  });

  it('has no scan before it is signed, and none of a signature that was taken back', async () => {
    const { id } = await signed(1);
    await bind(id, PDF);
    await scene.pass(id, 'chair', { type: 'withdraw' });
    expect((await scene.cases.runner.load(actDecider, id)).state).not.toHaveProperty('scans');
    await expect(bind(id, PDF)).rejects.toThrow('not-in-this-state');
  });

  it('tells how far it has come, and records on how many lines it took effect', async () => {
    const { id, ids } = await signed(3);
    await scene.number(id, '20/QĐ-UBND');
    expect(await ask(new FindActProgress(id, seats.chair))).toMatchObject({
      ...{ status: 'numbered', lineCount: 3, applied: 0, atRest: true },
    });
    await scene.pass(id, 'office', { type: 'promulgate', on: '2019-03-28' });
    expect(await ask(new FindActProgress(id, seats.chair))).toMatchObject({
      ...{ applied: 0, atRest: false },
    });
    await scene.drain();
    expect(await ask(new FindActProgress(id, seats.unit))).toMatchObject({
      ...{ applied: 3, refused: {}, atRest: true },
    });
    expect(await scene.statuses(ids)).toEqual(['granted', 'granted', 'granted']);
    const { state } = await scene.cases.runner.load(actDecider, id);
    expect(state.effect).toMatchObject({ applied: 3, of: 3, refused: {} });
  });

  it('gets the next number of its own body and kind of paper', async () => {
    const { id } = await signed(1);
    const next = async (actId: string, date?: string) =>
      ask(new FindNextNumber(actId, date, seats.numbering));
    expect(await next(id, '2019-03-28')).toEqual({
      ...{ next: 21, suggestion: '21/QĐ-UBND', last: '20/QĐ-UBND', year: '2019' },
    });
    expect(await next(id, '2020-01-02')).toEqual({
      ...{ next: 1, suggestion: '01/QĐ-UBND', last: null, year: '2020' },
    });
    const letter = await scene.draft({ actKind: 'submission-letter', title: 'Tờ trình' });
    expect(await next(letter, '2019-03-28')).toMatchObject({ suggestion: '01/TTr-UBND' });
    const issuer = { level: 'unit' as const, unitId: 'u1' };
    const own = await scene.draft({ issuer }, testViewer('clerk', 'unit-clerk', 'u1'));
    expect(await next(own, '2019-03-28')).toMatchObject({ next: 1, suggestion: '01', last: null });
  });
});
