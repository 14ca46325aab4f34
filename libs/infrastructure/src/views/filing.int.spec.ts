import { randomUUID } from 'node:crypto';
import {
  AddLines,
  AdoptLines,
  AppraiseDossiers,
  AttachPaper,
  DossierViews,
  DraftProposal,
  FileProposal,
  FindProposal,
  FindReceipt,
  FindRound,
  ListDossiers,
  SettleDuplicate,
  WithdrawProposal,
  type LineInput,
  type LineResult,
  type Viewer,
} from '@vinhdanh/application';
import { dossierDecider, sortKey } from '@vinhdanh/domain';
import {
  foundTestProvince,
  people,
  startUseCases,
  contextOf,
  decree91,
  units,
  type UseCases,
} from '@vinhdanh/testing';

// Real processes and a real database on what may be a busy machine.
jest.setTimeout(60_000);

const LETTER = { number: '12/TTr', date: '2019-01-10', signer: 'Nguyễn Văn A' };
const { clerk, head, managing, departmentHead, stranger, specialist } = people;

describe('from a drafted letter to appraised lines', () => {
  let cases: UseCases;
  let roundId: string;

  beforeAll(async () => {
    cases = await startUseCases();
    roundId = await foundTestProvince(cases);
  }, 60_000);
  afterAll(() => cases.close());

  const draft = async (by: Viewer, unitId: string, level: 'unit' | 'province') => {
    const fields = { roundId, unitId, kind: 'merit', level, letter: LETTER } as const;
    return (await cases.commands.execute(new DraftProposal(fields, by, contextOf(by.accountId))))
      .id;
  };
  const addLines = (id: string, lines: LineInput[], by: Viewer, ctx = contextOf(by.accountId)) =>
    cases.commands.execute(new AddLines(id, lines, by, ctx));
  const attach = async (id: string, by: Viewer, kinds: string[]) => {
    for (const kind of kinds) {
      const upload = { kind, name: `${kind}.pdf`, content: pdf() };
      await cases.commands.execute(new AttachPaper(id, upload, by, contextOf(by.accountId)));
    }
  };
  const file = (id: string, by: Viewer, ctx = contextOf(by.accountId), late?: string) =>
    cases.commands.execute(new FileProposal(id, late, by, ctx));
  const withdraw = (id: string, by: Viewer) =>
    cases.commands.execute(new WithdrawProposal(id, by, contextOf(by.accountId)));
  const shown = (id: string, by: Viewer) => cases.queries.execute(new FindProposal(id, by));
  const collective = (name: string, award = 'provincial-flag'): LineInput => ({
    subject: { name },
    award,
    recipientKind: 'collective',
    summary: 'Hoàn thành xuất sắc',
  });
  async function* pdf(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('%PDF-1.7 x');
  }
  const okIds = (lines: LineResult[]) => lines.flatMap((line) => (line.ok ? [line.id] : []));

  it('files a letter with four eyes and checks every line by the law of its day', async () => {
    const id = await draft(clerk, units.school, 'province');
    const ctx = contextOf('clerk');
    const lines = [
      collective('Tổ Toán'),
      collective('Tổ  toán', 'provincial-certificate'),
      collective('Tổ Văn', 'labour-order'),
      { ...collective('Tổ Anh'), subject: {} },
    ];
    const added = await addLines(id, lines, clerk, ctx);
    expect(added.map((line) => (line.ok ? 'ok' : line.code))).toEqual([
      'ok',
      'ok',
      'award-not-in-round',
      'subject-without-name',
    ]);
    const [first, second] = added;
    if (!first?.ok || !second?.ok) throw new Error('not drafted');
    expect(second.subjectId).toBe(first.subjectId);
    expect(okIds(await addLines(id, lines, clerk, ctx))).toEqual(okIds(added));
    await attach(id, clerk, ['letter', 'list', 'report', 'minutes']);

    await expect(file(id, clerk)).rejects.toThrow('not-allowed');
    await expect(file(id, stranger)).rejects.toThrow('not visible');
    expect((await file(id, head)).state).toMatchObject({ status: 'filed', lineCount: 2 });
    await cases.drain();

    const proposal = await shown(id, head);
    expect(proposal).toMatchObject({ shown: 'in-appraisal', lines: { checked: 2 } });
    const { state } = await cases.runner.load(dossierDecider, first.id);
    expect(state).toMatchObject({ status: 'checked', filedOn: '2019-01-15' });
    expect(state.check).toMatchObject({ edition: 'e1b', missingPapers: [], duplicates: [] });
    expect(state.check?.route.id).toBe('council-chair');

    const receipt = await cases.queries.execute(new FindReceipt(id, head));
    expect(receipt).toMatchObject({ filedOn: '2019-01-15', late: false, lineCount: 2 });
    expect(receipt.dueOn && receipt.dueOn > receipt.filedOn).toBe(true);

    const outcomes = await cases.commands.execute(
      new AppraiseDossiers(
        { proposalId: id },
        { type: 'appraise', result: 'eligible', note: 'Đã thẩm định', cited: decree91 },
        specialist,
        contextOf('specialist'),
      ),
    );
    expect(outcomes.map((o) => o.ok)).toEqual([true, true]);
    await expect(withdraw(id, head)).rejects.toThrow('next-holder-acted');
  });

  it('shows a round which expected units have not filed', async () => {
    const round = await cases.queries.execute(new FindRound(roundId, { scope: { kind: 'all' } }));
    expect(round.expected).toMatchObject([
      { unitId: units.school, unitName: 'Trường THPT A', filedOn: '2019-01-15', lines: 2 },
      { unitId: units.other, filedOn: null },
    ]);
    expect(round.missing.map((unit) => unit.unitId)).toEqual([units.other]);
  });

  it('asks for a reason after the deadline', async () => {
    const id = await draft(clerk, units.school, 'province');
    await addLines(id, [collective('Tổ Sử')], clerk);
    const late = contextOf('head', { effectiveOn: '2019-02-02' });
    await expect(file(id, head, late)).rejects.toThrow('late-reason-missing');
    const filed = await file(id, head, { ...late, commandId: randomUUID() }, 'Bão số 1');
    expect(filed.state.late).toBe(true);
    await cases.drain();
    expect((await shown(id, head)).lines).toEqual({ checked: 1 });
  });

  it('tells of the same case in another letter, and lets it be settled', async () => {
    const [mine, theirs] = [
      await draft(clerk, units.school, 'province'),
      await draft(clerk, units.school, 'province'),
    ];
    const [a] = await addLines(mine, [collective('Tổ Lý')], clerk);
    const [b] = await addLines(theirs, [collective('Tổ Lý')], clerk);
    if (!a?.ok || !b?.ok) throw new Error('not drafted');
    expect(b.duplicates).toMatchObject([{ id: a.id, proposalId: mine, unitName: 'Trường THPT A' }]);
    for (const id of [mine, theirs]) await file(id, head);
    await cases.drain();
    const duplicates = async (id: string) =>
      (await cases.runner.load(dossierDecider, id)).state.check?.duplicates;
    // Whichever is checked later finds the other one filed.
    const found = [...(await duplicates(a.id))!, ...(await duplicates(b.id))!];
    expect(found.filter((id) => id !== a.id && id !== b.id)).toEqual([]);
    expect(found.length).toBeGreaterThan(0);
    const [from, other] = (await duplicates(a.id))!.length ? [a.id, b.id] : [b.id, a.id];
    await cases.commands.execute(
      new SettleDuplicate(
        from,
        { type: 'settle-duplicate', otherId: other, keep: 'this' },
        specialist,
        contextOf('specialist'),
      ),
    );
    expect((await cases.runner.load(dossierDecider, from)).state.status).toBe('checked');
    const loser = (await cases.runner.load(dossierDecider, other)).state;
    expect(loser).toMatchObject({
      status: 'not-eligible',
      appraisal: { reason: 'same-achievement' },
    });
  });

  it('tells of the same case twice in one letter', async () => {
    const id = await draft(clerk, units.school, 'province');
    const added = await addLines(id, [collective('Tổ Sinh'), collective('Tổ Sinh')], clerk);
    const ids = okIds(added);
    expect(ids).toHaveLength(2);
    await file(id, head);
    await cases.drain();
    for (const [one, other] of [ids, [...ids].reverse()]) {
      const { state } = await cases.runner.load(dossierDecider, one!);
      expect(state).toMatchObject({ status: 'checked', check: { duplicates: [other] } });
    }
  });

  it('bundles lines of a lower unit with the opinion of the managing one', async () => {
    const low = await draft(clerk, units.school, 'unit');
    const [line] = await addLines(low, [collective('Tổ Hóa')], clerk);
    if (!line?.ok) throw new Error('not drafted');
    await file(low, head);
    await cases.drain();
    const high = await draft(managing, units.department, 'province');
    const adopt = (by: Viewer) =>
      cases.commands.execute(
        new AdoptLines(high, [line.id, randomUUID()], 'Nhất trí', by, contextOf(by.accountId)),
      );
    await expect(adopt(clerk)).rejects.toThrow('not visible');
    expect(await adopt(managing)).toMatchObject([{ ok: true }, { ok: false, code: 'not-visible' }]);
    await file(high, departmentHead);
    await cases.drain();
    const { state } = await cases.runner.load(dossierDecider, line.id);
    expect(state).toMatchObject({
      status: 'checked',
      level: 'province',
      unitId: units.school,
      filingUnitId: units.department,
      proposalId: high,
      originProposalId: low,
    });
    expect(await cases.get(DossierViews).texts(line.id)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ type: 'dossier.adopted', body: { opinion: 'Nhất trí' } }),
      ]),
    );
    expect((await shown(low, head)).lines).toEqual({ checked: 1 });
  });

  it('withdraws a letter with all its lines', async () => {
    const id = await draft(clerk, units.school, 'province');
    await addLines(id, [collective('Tổ Sinh'), collective('Tổ Địa')], clerk);
    await file(id, head);
    await cases.drain();
    await withdraw(id, head);
    await cases.drain();
    expect(await shown(id, head)).toMatchObject({ shown: 'withdrawn', lines: { withdrawn: 2 } });
  });

  it('pages through what a viewer may see, and hides the rest', async () => {
    const list = (by: Viewer, cursor?: string) =>
      cases.queries.execute(new ListDossiers({ roundId }, 3, cursor, by));
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await list(clerk, cursor);
      seen.push(...page.items.map((row) => row.id));
      expect(page.items.every((row) => row.subjectName?.startsWith('Tổ'))).toBe(true);
      cursor = page.nextCursor;
    } while (cursor);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(6);
    expect((await list(stranger)).items).toEqual([]);
    await expect(list(clerk, 'eA.abc')).rejects.toThrow('cursor-not-valid');
  });

  it('reads a letter page by page by given name, and tones after letters', async () => {
    const id = await draft(clerk, units.school, 'province');
    const names = ['Lê Thị Ân', 'Trần Văn Bình', 'Phạm Thị An', 'Võ Văn Ấn', 'Đỗ Văn An'];
    const person = (name: string): LineInput => ({
      subject: { name },
      award: 'provincial-certificate',
      recipientKind: 'individual',
      summary: 'Hoàn thành tốt',
    });
    const added = await addLines(id, names.map(person), clerk);
    expect(added.filter(({ ok }) => !ok)).toEqual([]);
    const read: (string | null)[] = [];
    let cursor: string | undefined;
    do {
      const page = await cases.queries.execute(
        new ListDossiers({ proposalId: id }, 2, cursor, clerk),
      );
      read.push(...page.items.map((row) => row.subjectName));
      cursor = page.nextCursor;
    } while (cursor);
    const order = (name: string | null) => sortKey(name ?? '', true);
    expect(read).toEqual([...names].sort((a, b) => (order(a) < order(b) ? -1 : 1)));
    expect(read.slice(0, 2)).toEqual(['Đỗ Văn An', 'Phạm Thị An']);
  });
});
