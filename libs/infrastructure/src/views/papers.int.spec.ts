import {
  AddLines,
  AttachLinePaper,
  AttachPaper,
  ChangeLinePaper,
  DraftProposal,
  FileProposal,
  FindDossier,
  FindLetterPapers,
  FindLinePapers,
  OpenLetterPaper,
  OpenLinePaper,
  ReturnDossier,
  SupplementDossier,
  type PaperChange,
  type PaperUpload,
  type Viewer,
} from '@vinhdanh/application';
import {
  contextOf,
  foundTestProvince,
  people,
  startFakeClamd,
  startUseCases,
  units,
  type FakeClamd,
  type UseCases,
} from '@vinhdanh/testing';

// Real processes and a real database on what may be a busy machine.
jest.setTimeout(60_000);

const { clerk, head, stranger, specialist, managing } = people;
const LETTER = { number: '12/TTr', date: '2019-01-10', signer: 'Nguyễn Văn A' };
const ON = '2019-01-15';

async function* pdf(text = 'x'): AsyncGenerator<Uint8Array> {
  yield Buffer.from(`%PDF-1.7 ${text}`);
}

describe('papers of a line', () => {
  let cases: UseCases;
  let clamd: FakeClamd;
  let proposalId: string;
  let ids: string[];

  beforeAll(async () => {
    clamd = await startFakeClamd();
    cases = await startUseCases({ clamdUrl: clamd.url });
    const roundId = await foundTestProvince(cases);
    const fields = { unitId: units.school, kind: 'merit', level: 'province' } as const;
    const draft = new DraftProposal({ ...fields, roundId, letter: LETTER }, clerk, ctx(clerk));
    proposalId = (await cases.commands.execute(draft)).id;
    const line = (name: string) => ({
      subject: { name },
      award: 'provincial-flag',
      recipientKind: 'collective' as const,
    });
    const lines = new AddLines(proposalId, [line('Tổ Toán'), line('Tổ Văn')], clerk, ctx(clerk));
    ids = (await cases.commands.execute(lines)).flatMap((one) => (one.ok ? [one.id] : []));
  }, 60_000);
  afterAll(async () => {
    await cases?.close();
    await clamd?.stop();
  });

  const ctx = (by: Viewer) => contextOf(by.accountId);
  const attach = (id: string, more: Partial<PaperUpload> = {}, by: Viewer = clerk) => {
    const upload = { kind: 'report', name: 'Báo cáo.pdf', content: pdf(), ...more };
    return cases.commands.execute(new AttachLinePaper(id, upload, by, ctx(by)));
  };
  const change = (id: string, what: PaperChange, by: Viewer = clerk) =>
    cases.commands.execute(new ChangeLinePaper(id, what, by, ctx(by)));
  const find = (id: string, by: Viewer = clerk) =>
    cases.queries.execute(new FindLinePapers(id, by, ON));
  const read = async (id: string, paperId: string, version: number, by: Viewer = clerk) => {
    const opened = await cases.queries.execute(new OpenLinePaper(id, paperId, version, by));
    const parts: Uint8Array[] = [];
    for await (const part of await opened.content()) parts.push(part);
    return Buffer.concat(parts).toString();
  };
  const state = async (id: string) =>
    (await cases.queries.execute(new FindDossier(id, specialist))).state;

  it('are asked for by the law of the day, and what is missing is said', async () => {
    const { completeness, side } = await find(ids[0]!);
    expect(side).toBe('unit');
    expect(completeness).toMatchObject({
      edition: 'e1b',
      procedure: 'full',
      complete: false,
      certain: false,
    });
    expect(completeness.missing).toEqual(expect.arrayContaining(['letter', 'report', 'minutes']));
    expect(completeness.message.vi).toMatch(/^Còn thiếu \d giấy tờ: Tờ trình; .*chỉ để nhắc\.$/);
    // The letter brings its papers to every line of it.
    for (const kind of ['letter', 'list', 'minutes']) {
      const upload = { kind, name: `${kind}.pdf`, content: pdf(kind) };
      await cases.commands.execute(new AttachPaper(proposalId, upload, head, ctx(head)));
    }
    const after = await find(ids[0]!);
    expect(after.completeness.missing).toEqual(['report']);
    expect(after.letter).toMatchObject([{ kind: 'letter', proposalId }, {}, {}]);
    const summary = await cases.queries.execute(new FindLetterPapers(proposalId, clerk, ON));
    expect(summary).toMatchObject({
      lines: 2,
      looked: 2,
      complete: 0,
      missing: { report: 2 },
      message: { vi: '2 trên 2 hồ sơ còn thiếu hoặc chờ xác nhận giấy tờ.' },
    });
    expect(summary.papers).toHaveLength(3);
    const sha = summary.papers[0]!.sha256;
    const opened = await cases.queries.execute(new OpenLetterPaper(proposalId, sha, specialist));
    expect(opened).toMatchObject({ name: 'letter.pdf', foreign: true });
    await expect(
      cases.queries.execute(new OpenLetterPaper(proposalId, sha, stranger)),
    ).rejects.toThrow('not visible');
  });

  it('have versions, each readable, with who supplied what', async () => {
    const id = ids[0]!;
    const { paperId, sha256 } = await attach(id, {
      form: 'scan',
      originalSeen: true,
      suppliedBy: 'Tổ trưởng Tổ Toán',
      suppliedOn: '2019-01-12',
    });
    const second = await attach(
      id,
      { paperId, content: pdf('bản 2'), name: 'Báo cáo 2.pdf' },
      head,
    );
    expect(second).toMatchObject({ paperId, version: 2 });
    const found = await find(id);
    expect(found.completeness.missing).toEqual([]);
    expect(found.papers).toMatchObject([
      {
        paperId,
        kind: 'report',
        side: 'unit',
        versions: [
          {
            version: 1,
            sha256,
            name: 'Báo cáo.pdf',
            actor: 'clerk',
            suppliedBy: 'Tổ trưởng Tổ Toán',
            suppliedOn: '2019-01-12',
            form: 'scan',
            originalSeen: true,
            scan: 'clean',
          },
          { version: 2, name: 'Báo cáo 2.pdf', actor: 'head', originalSeen: false },
        ],
      },
    ]);
    expect(await read(id, paperId, 1)).toBe('%PDF-1.7 x');
    expect(await read(id, paperId, 2, specialist)).toBe('%PDF-1.7 bản 2');
    await expect(read(id, paperId, 1, stranger)).rejects.toThrow('not visible');
    await expect(find(id, stranger)).rejects.toThrow('not visible');
    await expect(attach(id, {}, stranger)).rejects.toThrow('not visible');
    await expect(attach(id, {}, managing)).rejects.toThrow('not-allowed');
    await expect(read(id, paperId, 3)).rejects.toThrow('not visible');
    await expect(attach(id, { kind: 'diploma' })).rejects.toThrow('no-such-paper-kind');
    // The names of files may hold a person's name: they are not among the texts all may read.
    const { texts } = await cases.queries.execute(new FindDossier(id, clerk));
    expect(JSON.stringify(texts)).not.toContain('Báo cáo');
  });

  it('supplied by mistake are withdrawn and no more to be read by others', async () => {
    const id = ids[1]!;
    const { paperId } = await attach(id, { kind: 'additional', title: 'Ảnh' });
    await change(id, { type: 'withdraw-paper', paperId, reason: 'nộp nhầm' });
    expect((await find(id)).papers[0]).toMatchObject({ paperId, title: 'Ảnh' });
    expect((await find(id)).papers[0]?.withdrawnAt).toBeTruthy();
    expect((await find(id, specialist)).papers).toEqual([]);
    expect(await read(id, paperId, 1)).toBe('%PDF-1.7 x');
    await expect(read(id, paperId, 1, specialist)).rejects.toThrow('not visible');
  });

  it('that are secret are a number in a register and count as there', async () => {
    const id = ids[1]!;
    const secret = { kind: 'report', secrecy: 'secret', registerNumber: '07/SĐK' } as const;
    await change(id, { type: 'note-secret-paper', ...secret });
    const found = await find(id);
    expect(found).toMatchObject({ secret: true, completeness: { missing: [] } });
    expect(found.papers[1]).toMatchObject({ secrecy: 'secret', registerNumber: '07/SĐK' });
    expect(found.papers[1]?.versions).toEqual([]);
    expect((await state(id)).secret).toBe(true);
    const { texts } = await cases.queries.execute(new FindDossier(id, specialist));
    expect(JSON.stringify(texts)).not.toContain('07/SĐK');
  });

  it('are checked with the filing, locked, opened by a return and answered', async () => {
    const id = ids[0]!;
    await cases.commands.execute(new FileProposal(proposalId, undefined, head, ctx(head)));
    await cases.drain();
    expect((await state(id)).check?.missingPapers).toEqual([]);
    expect((await state(ids[1]!)).check?.missingPapers).toEqual([]);
    await expect(attach(id)).rejects.toThrow('papers-with-holder');
    const need = { type: 'say-paper-need', kind: 'obligations', needed: false } as const;
    await change(id, { ...need, note: 'Không phải doanh nghiệp' }, specialist);
    expect((await state(id)).paperNeeds).toEqual({ obligations: false });
    expect(await find(id, specialist)).toMatchObject({ sayer: 'appraiser', side: 'appraiser' });
    expect((await find(id)).needs).toEqual([
      expect.objectContaining({
        ...{ kind: 'obligations', needed: false, side: 'appraiser', actor: 'specialist' },
        note: 'Không phải doanh nghiệp',
      }),
    ]);
    await change(id, { ...need, needed: true }, specialist);
    expect((await find(id)).needs).toMatchObject([{ needed: true, note: null }]);
    await change(id, need, specialist);
    await attach(id, { kind: 'additional', title: 'Phiếu kiểm tra' }, specialist);

    const ask: ReturnDossier['command'] = {
      type: 'return',
      fields: [],
      papers: ['report'],
      deadline: '2019-02-01',
      review: 'full',
      reason: 'paper-unclear',
      message: 'Bản mờ',
    };
    await cases.commands.execute(new ReturnDossier(id, ask, specialist, ctx(specialist)));
    expect(await find(id)).toMatchObject({ asked: ['report'], sayer: 'unit', side: 'unit' });
    await expect(attach(id, { kind: 'minutes' })).rejects.toThrow('paper-locked');
    const answer = () =>
      cases.commands.execute(new SupplementDossier(id, {}, [], clerk, ctx(clerk)));
    await expect(answer()).rejects.toThrow('supplement-incomplete');
    const { papers } = await find(id);
    await attach(id, { paperId: papers[0]!.paperId, content: pdf('bản rõ') });
    expect((await find(id)).asked).toEqual([]);
    expect((await answer()).state.status).toBe('filed');
    await cases.drain();
    expect((await find(id, specialist)).papers[0]?.versions).toHaveLength(3);
  });

  it('wait for a scanner that is away, and are scanned when it is back', async () => {
    const id = ids[1]!;
    clamd.mood = 'hang-up';
    const more = { kind: 'additional', title: 'Biên bản', content: pdf('chờ') };
    const { paperId } = await attach(id, more, specialist);
    await cases.drain();
    expect((await find(id, specialist)).papers.at(-1)?.versions[0]?.scan).toBe('pending');
    await expect(read(id, paperId, 1, specialist)).rejects.toThrow('paper-being-scanned');
    clamd.mood = 'answer';
    await dueNow();
    await cases.drain();
    expect((await find(id, specialist)).papers.at(-1)?.versions[0]?.scan).toBe('clean');
    expect(await read(id, paperId, 1, specialist)).toBe('%PDF-1.7 chờ');
  });

  /** The scanner is asked again after a pause; a test does not wait for it. */
  async function dueNow(): Promise<void> {
    const { Client } = await import('pg');
    const client = new Client({ connectionString: cases.workerUrl });
    await client.connect();
    await client.query(`update vd_task set not_before = now() where kind = 'scan-paper'`);
    await client.end();
  }
});
