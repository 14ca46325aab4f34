import {
  AddLines,
  AddRecords,
  Catalogue,
  DraftProposal,
  FileProposal,
  FindDossier,
  FindProposal,
  FindProposalWarnings,
  RankCandidates,
  RegisterSubject,
  SettleDuplicate,
  type ActiveEdition,
  type LineInput,
  type LineSubject,
  type Viewer,
} from '@vinhdanh/application';
import {
  dossierDecider,
  type QuotaRule,
  type RecordEntry,
  type WarningCode,
} from '@vinhdanh/domain';
import {
  contextOf,
  foundTestProvince,
  people,
  startUseCases,
  units,
  type UseCases,
} from '@vinhdanh/testing';

jest.setTimeout(120_000);

const { clerk, head, specialist, managing, departmentHead } = people;
const CERTIFICATE = 'provincial-certificate';
const quota: QuotaRule = {
  id: 'few',
  name: { vi: 'Không quá 2 bằng khen mỗi đơn vị', en: 'At most 2 a unit' },
  per: 'unit',
  guard: 'block',
  bound: 'at-most',
  count: 2,
  source: 'Quy chế của tỉnh, Điều 7',
  verified: true,
};

describe('guards at filing and at the check', () => {
  let cases: UseCases;
  let roundId: string;
  let quotas: QuotaRule[] = [];

  beforeAll(async () => {
    cases = await startUseCases();
    roundId = await foundTestProvince(cases);
    const catalogue = cases.get(Catalogue);
    const editions = await catalogue.editions();
    const changed = (): ActiveEdition[] =>
      editions.map((edition) => ({
        ...edition,
        awards: edition.awards.map((award) => ({
          ...award,
          ...(award.code === CERTIFICATE ? { quotas } : {}),
          // Nothing of this era is taken for verified as shipped.
          ...(award.code === 'provincial-flag' ? { verified: true } : {}),
        })),
      }));
    jest.spyOn(catalogue, 'editions').mockImplementation(async () => changed());
  }, 120_000);
  afterAll(() => cases.close());
  beforeEach(() => {
    quotas = [];
  });

  const live = (by = specialist) => contextOf(by.accountId, { effectiveOn: undefined });
  const letter = async (lines: LineInput[], by = clerk, unitId = units.school) => {
    const fields = {
      roundId,
      unitId,
      kind: 'merit',
      level: 'province',
      letter: { number: '1/TTr', date: '2019-01-10', signer: 'A' },
    } as const;
    const { id } = await cases.commands.execute(
      new DraftProposal(fields, by, contextOf(by.accountId)),
    );
    const added = await cases.commands.execute(
      new AddLines(id, lines, by, contextOf(by.accountId)),
    );
    const ids = added.map((line) => {
      if (!line.ok) throw new Error(line.code);
      return line.id;
    });
    return { id, ids };
  };
  const file = async (id: string, by = head) => {
    const filed = await cases.commands.execute(
      new FileProposal(id, undefined, by, contextOf(by.accountId)),
    );
    await cases.drain();
    return filed;
  };
  const line = (subject: LineSubject, more: Partial<LineInput> = {}): LineInput => ({
    subject,
    award: CERTIFICATE,
    recipientKind: 'individual',
    ...more,
  });
  const state = async (id: string) => (await cases.runner.load(dossierDecider, id)).state;
  const codes = async (id: string): Promise<WarningCode[]> =>
    ((await state(id)).check?.warnings ?? []).map((one) => one.code);
  const person = async (name: string, entries: RecordEntry[] = [], more: object = {}) => {
    const subject = {
      kind: 'individual' as const,
      name,
      unitId: units.school,
      birthYear: 1980,
      noNumber: 'not-recorded' as const,
      ...more,
    };
    const { id } = await cases.commands.execute(new RegisterSubject(subject, specialist, live()));
    if (entries.length === 0) return { id, entryIds: [] };
    const input = entries.map((entry) => ({ entry, grade: 'confirmed' as const, reference: '1' }));
    const { entryIds } = await cases.commands.execute(
      new AddRecords(id, input, specialist, live()),
    );
    return { id, entryIds };
  };

  it('warns of a quota at filing, line by line and in the letter, and files all the same', async () => {
    quotas = [quota];
    const people3 = ['Một', 'Hai', 'Ba'].map((name) =>
      line({ name: `Nguyễn Văn ${name}`, birthYear: 1981 }),
    );
    const { id, ids } = await letter(people3);
    const before = await cases.queries.execute(new FindProposalWarnings(id, clerk));
    expect(before).toMatchObject({ lines: 3, looked: 3, counts: { 'quota-over': 3 }, stops: [] });
    // Who is shut out of a line for a conflict of interest is told nothing of it: no warning, no
    // name, and no number that would be another without it.
    const shut = { ...specialist, scope: { kind: 'all' as const, shut: [ids[0]!] } };
    const names = async (viewer: Viewer) => {
      const { warnings, ...rest } = await cases.queries.execute(
        new FindProposalWarnings(id, viewer),
      );
      const said = warnings.map(({ dossierId, subjectName }) => [dossierId, subjectName]);
      return { said: Object.fromEntries(said) as Record<string, string | null>, ...rest };
    };
    const all = await names(specialist);
    expect(all.said[ids[0]!]).toBe('Nguyễn Văn Một');
    const less = await names(shut);
    expect(Object.keys(less.said).sort()).toEqual([ids[1]!, ids[2]!].sort());
    expect(less.said[ids[1]!]).toBe('Nguyễn Văn Hai');
    expect(JSON.stringify(less)).not.toContain('Một');
    expect(less).toMatchObject({ lines: 2, looked: 2, counts: { 'quota-over': 2 } });
    const filed = await file(id);
    expect(filed.state.status).toBe('filed');
    expect(filed.warnings?.warnings[0]).toMatchObject({
      code: 'quota-over',
      stops: 'submission',
      verified: true,
      source: 'Quy chế của tỉnh, Điều 7',
      facts: { limit: 2, used: 0, proposed: 3, over: 1 },
      message: { vi: expect.stringContaining('vượt chỉ tiêu (trong đơn vị) 1 trường hợp: được 2') },
    });
    expect(await codes(ids[0]!)).toContain('quota-over');
    const shown = await cases.queries.execute(new FindProposal(id, head));
    expect(shown.warnings).toMatchObject({ 'quota-over': 3 });
    const detail = await cases.queries.execute(new FindDossier(ids[0]!, head));
    expect(detail.warnings?.map((one) => one.message.vi).join()).toContain('vượt chỉ tiêu');
  });

  it('orders candidates by the preferences of the law, each with its reason', async () => {
    quotas = [quota];
    const man = await person('Đỗ Văn Nam', [], { sex: 'male' });
    const woman = await person('Đỗ Thị Nữ', [], { sex: 'female' });
    const { id, ids } = await letter([line({ id: man.id }), line({ id: woman.id })]);
    await file(id);
    const wish = { award: CERTIFICATE, year: 2018, unitId: units.school };
    const { items, quota: use } = await cases.queries.execute(new RankCandidates(wish, head));
    const of = (dossierId?: string) => items.findIndex((one) => one.dossierId === dossierId);
    expect(of(ids[1])).toBeLessThan(of(ids[0]));
    expect(items[of(ids[1])]?.reasons).toEqual([
      { code: 'woman', name: { vi: 'ưu tiên nữ', en: 'a woman is preferred' } },
    ]);
    expect(use).toMatchObject({ limit: 2, used: 0 });
    expect(items.filter((one) => one.within)).toHaveLength(2);
    const stranger = new RankCandidates(wish, people.stranger);
    await expect(cases.queries.execute(stranger)).rejects.toThrow('not visible');
  });

  it('does not file what a verified rule certainly forbids', async () => {
    const { id } = await letter([line({ name: 'Trần Thị Sai' }, { award: 'provincial-flag' })]);
    await expect(file(id)).rejects.toThrow('filing-stopped');
    expect((await cases.queries.execute(new FindProposal(id, head))).status).toBe('draft');
  });

  it('warns of an initiative that served another award, and of a second form for the same years', async () => {
    const initiative: RecordEntry = {
      kind: 'initiative',
      fact: { nature: 'initiative', year: 2018, scope: 'grassroots', applied: true, usedFor: [] },
      words: { title: 'Cải tiến', number: '5/QĐ' },
    };
    const { id: subjectId, entryIds } = await person('Lê Văn Sáng', [initiative]);
    const first = await letter([line({ id: subjectId }, { restsOn: entryIds })]);
    await file(first.id);
    expect(await codes(first.ids[0]!)).toEqual([]);
    expect((await state(first.ids[0]!)).restsOn).toEqual(entryIds);
    const second = await letter([
      line(
        { id: subjectId },
        { award: 'provincial-certificate', meritFrom: '2017-01-01', restsOn: entryIds },
      ),
    ]);
    await file(second.id);
    expect((await codes(second.ids[0]!)).sort()).toEqual(['initiative-used', 'same-achievement']);
    const strange = await letter([
      line({ name: 'Phan Lạ' }, { restsOn: ['0198aa10-7c1e-7d11-9a3c-2f4b6d8e0a99'] }),
    ]);
    await file(strange.id);
    expect(await codes(strange.ids[0]!)).toEqual(['basis-unknown']);
  });

  it('warns when the shares of all authors are more than a whole', async () => {
    const part = (share: number): RecordEntry => ({
      kind: 'initiative',
      fact: {
        nature: 'initiative',
        year: 2018,
        scope: 'grassroots',
        applied: true,
        share,
        usedFor: [],
      },
      words: { title: 'Máy cấp nước', number: '9/QĐ' },
    });
    const [a] = [
      await person('Đồng Tác Giả A', [part(60)]),
      await person('Đồng Tác Giả B', [part(60)]),
    ];
    const { id, ids } = await letter([line({ id: a!.id }, { restsOn: a!.entryIds })]);
    await file(id);
    expect(await codes(ids[0]!)).toEqual(['shares-over-whole']);
  });

  it('tells of the same person under another id, and lets it be settled without a merger', async () => {
    const one = await person('Võ Thị Trùng', [], { birthYear: 1975 });
    const two = await person('Võ Thị Trùng', [], { birthYear: 1975, unitId: units.department });
    expect(one.id).not.toBe(two.id);
    const a = await letter([line({ id: one.id })]);
    await file(a.id);
    const b = await letter([line({ id: two.id })], managing, units.department);
    await file(b.id, departmentHead);
    expect(await codes(b.ids[0]!)).toEqual(['same-person-elsewhere']);
    const { check } = await state(b.ids[0]!);
    expect(check?.duplicates).toEqual([]);
    expect(check?.warnings?.[0]?.facts).toEqual({
      subjectId: one.id,
      dossierId: a.ids[0],
      by: 'name',
    });
    const settle = { type: 'settle-duplicate', otherId: a.ids[0]!, keep: 'both' } as const;
    await cases.commands.execute(new SettleDuplicate(b.ids[0]!, settle, specialist, live()));
    expect(await codes(b.ids[0]!)).toEqual([]);
    expect((await state(a.ids[0]!)).status).toBe('checked');
  });

  it('holds a line whose subject is under verification, and tells its unit no more', async () => {
    const matter: RecordEntry = {
      kind: 'hold',
      fact: { matter: 'denunciation', since: '2018-12-01' },
      words: { note: 'Đơn ngày 28/11' },
    };
    const { id: subjectId } = await person('Hồ Văn Chờ', [matter]);
    const { id, ids } = await letter([line({ id: subjectId }), line({ name: 'Bùi Thị Qua' })]);
    await file(id);
    expect(await state(ids[0]!)).toMatchObject({
      status: 'held',
      heldFrom: 'checked',
      hold: { since: '2018-12-01' },
    });
    expect((await state(ids[1]!)).status).toBe('checked');
    const toUnit = JSON.stringify(await cases.queries.execute(new FindDossier(ids[0]!, clerk)));
    expect(toUnit).not.toMatch(/denunciation|28\/11|recordRef/);
  });
});
