import { randomUUID } from 'node:crypto';
import {
  AddRecords,
  AmendSubject,
  CancelDueList,
  Clock,
  DueFileRows,
  DueSheet,
  FindDue,
  FindDueList,
  ListDueLists,
  ListDueRows,
  OrganisationViews,
  RegisterSubject,
  RequestDueList,
  SheetReader,
  StateCoverage,
  type DueItem,
  type Viewer,
} from '@vinhdanh/application';
import { organisationDecider, organisationIdOf, type RecordEntry } from '@vinhdanh/domain';
import {
  contextOf,
  foundTestProvince,
  people,
  startUseCases,
  units,
  type UseCases,
} from '@vinhdanh/testing';

jest.setTimeout(120_000);

const { head, stranger, specialist, departmentHead } = people;
const AWARD = 'provincial-fighter';
const OLD = organisationIdOf('thpt-cu');

describe('who is due, on a real database', () => {
  let cases: UseCases;
  const ids: Record<string, string> = {};
  const live = (by: Viewer) => contextOf(by.accountId, { effectiveOn: undefined });

  beforeAll(async () => {
    cases = await startUseCases();
    await foundTestProvince(cases);
    // The law of 2025 without its provisional copy: the question is asked in January 2026.
    jest.spyOn(cases.get(Clock), 'now').mockImplementation(() => new Date('2026-01-15T03:00:00Z'));
    await body(OLD, 'thpt-cu');
    await person('Nguyễn Thị An', units.school, [2023, 2024, 2025], 'female');
    await person('Trần Văn Bình', units.other, [2023, 2024, 2025]);
    await person('Lê Thị Chi', units.school, [2024, 2025], 'female');
    await person('Phạm Văn Dũng', OLD, [2023, 2024, 2025]);
    await person('Võ Thị Em', units.school, [2025], 'female');
    await person('Huỳnh Văn Phú', units.other, [2023, 2024, 2025]);
    // Bình moves to the school, and the old school is merged into it.
    const move = new AmendSubject(
      ids['Trần Văn Bình']!,
      { unitId: units.school },
      specialist,
      live(specialist),
    );
    await cases.commands.execute(move);
    await organisation(OLD, { type: 'end', to: '2025-06-30', successors: [units.school] });
  }, 120_000);
  afterAll(() => cases.close());

  async function organisation(id: string, command: object): Promise<void> {
    const organisations = cases.get(OrganisationViews);
    organisations.refresh();
    const known = new Map(
      [...(await organisations.all())].map(([key, row]) => [key, row.state] as const),
    );
    await cases.runner.run(organisationDecider, id, command as never, live(specialist), {
      id,
      known,
    } as never);
    organisations.refresh();
  }
  const body = (id: string, code: string) =>
    organisation(id, {
      type: 'register',
      code,
      from: '2010-01-01',
      name: 'Trường THPT cũ',
      kind: 'school',
      parentId: units.department,
    });

  async function person(
    name: string,
    unitId: string,
    titles: number[],
    sex: 'male' | 'female' = 'male',
  ) {
    const subject = {
      kind: 'individual' as const,
      name,
      unitId,
      sex,
      birthYear: 1980,
      noNumber: 'not-recorded' as const,
    };
    const { id } = await cases.commands.execute(
      new RegisterSubject(subject, specialist, live(specialist)),
    );
    ids[name] = id;
    const entries: RecordEntry[] = [
      ...titles.map((year): RecordEntry => ({
        kind: 'award',
        fact: {
          award: 'grassroots-fighter',
          kind: 'merit',
          years: [year],
          decidedOn: `${year}-12-20`,
          number: `${year}/QĐ`,
        },
        words: {},
      })),
      {
        kind: 'initiative',
        fact: { nature: 'initiative', year: 2025, scope: 'province', applied: true, usedFor: [] },
        words: { title: 'Sáng kiến' },
      },
    ];
    const graded = entries.map((entry) => ({
      entry,
      grade: 'confirmed' as const,
      reference: '1/CV',
    }));
    await cases.commands.execute(new AddRecords(id, graded, specialist, live(specialist)));
    await cases.commands.execute(
      new StateCoverage(id, { from: 1990, to: 2025 }, specialist, live(specialist)),
    );
  }

  const due = (place: FindDue['wish']['place'], by: Viewer, more: object = {}) =>
    cases.queries.execute(new FindDue({ place, year: 2025, awards: [AWARD], ...more }, by));
  const found = (items: DueItem[]) =>
    Object.fromEntries(items.map((item) => [item.subjectName, item.standing]));

  it('finds those of the unit, who came from another, and who came with a merged one', async () => {
    const answer = await due({ unitId: units.school }, head);
    expect(answer).toMatchObject({ year: 2025, edition: 'e3', provisional: false, subjects: 5 });
    expect(found(answer.items)).toEqual({
      'Nguyễn Thị An': 'met',
      'Trần Văn Bình': 'met',
      'Phạm Văn Dũng': 'met',
      'Lê Thị Chi': 'short-by-one',
    });
    expect(answer.items.map((item) => item.subjectName)).toEqual([
      'Nguyễn Thị An',
      'Trần Văn Bình',
      'Lê Thị Chi',
      'Phạm Văn Dũng',
    ]);
    const [short] = answer.items.filter((item) => item.standing === 'short-by-one');
    expect(short?.missing[0]?.vi).toContain('còn thiếu 01 danh hiệu');
    expect(short?.missing[0]?.vi).toContain('2023');
    expect(answer.items.every((item) => !item.missed && item.dossierId === null)).toBe(true);
    // Who moved away is not looked for where he was.
    expect(found((await due({ unitId: units.other }, stranger)).items)).toEqual({
      'Huỳnh Văn Phú': 'met',
    });
    // The old name leads to the body that goes on.
    expect((await due({ unitId: OLD }, head)).subjects).toBe(5);
  });

  it('shows a unit no more than its own', async () => {
    await expect(due({ unitId: units.school }, stranger)).rejects.toThrow('not visible');
    await expect(due({ province: true }, head)).rejects.toThrow('not visible');
    await expect(due({ block: 'school' }, head)).rejects.toThrow('not visible');
    expect((await due({ unitId: units.department }, departmentHead)).subjects).toBe(5);
    expect((await due({ block: 'school' }, specialist)).subjects).toBe(5);
    expect((await due({ province: true }, specialist)).subjects).toBe(6);
  });

  it('filters, and refuses a year to come', async () => {
    const short = await due({ unitId: units.school }, head, { standing: 'short-by-one' });
    expect(short.items.map((item) => item.subjectName)).toEqual(['Lê Thị Chi']);
    await expect(due({ unitId: units.school }, head, { year: 2027 })).rejects.toThrow(
      'year-not-come',
    );
  });

  const list = async (place: FindDue['wish']['place'], by: Viewer, year = 2025) => {
    const { id } = await cases.commands.execute(
      new RequestDueList({ place, year, awards: [AWARD] }, by, live(by)),
    );
    await cases.drain();
    return id;
  };
  const state = (id: string, by: Viewer) => cases.queries.execute(new FindDueList(id, by));

  it('counts a whole province in the background, page by page, and reads it back', async () => {
    const id = await list({ province: true }, specialist);
    expect(await state(id, specialist)).toMatchObject({
      state: { status: 'finished', subjects: 6, found: 5, missed: 0 },
      total: 6,
      done: 6,
      summary: [
        { award: AWARD, standing: 'met', rows: 4, missed: 0 },
        { award: AWARD, standing: 'short-by-one', rows: 1, missed: 0 },
      ],
    });
    const names: (string | null)[] = [];
    let cursor: string | undefined;
    do {
      const page = await cases.queries.execute(new ListDueRows(id, {}, 2, cursor, specialist));
      names.push(...page.items.map((item) => item.subjectName));
      cursor = page.nextCursor;
    } while (cursor);
    // By given name, as a Vietnamese list has them.
    expect(names).toEqual([
      'Nguyễn Thị An',
      'Trần Văn Bình',
      'Lê Thị Chi',
      'Phạm Văn Dũng',
      'Huỳnh Văn Phú',
    ]);
    await expect(state(id, head)).rejects.toThrow('not visible');
    expect((await cases.queries.execute(new ListDueLists(10, undefined, head))).items).toEqual([]);
  });

  it('tells after the deadline who was missed', async () => {
    jest.spyOn(cases.get(Clock), 'now').mockImplementation(() => new Date('2026-07-02T03:00:00Z'));
    const answer = await due({ unitId: units.school }, head, { missed: true });
    expect(found(answer.items)).toEqual({
      'Nguyễn Thị An': 'met',
      'Trần Văn Bình': 'met',
      'Phạm Văn Dũng': 'met',
    });
    const id = await list({ unitId: units.school }, head);
    expect(await state(id, head)).toMatchObject({ state: { status: 'finished', missed: 3 } });
    const rows = await cases.queries.execute(
      new ListDueRows(id, { missed: true }, 10, undefined, head),
    );
    expect(rows.items).toHaveLength(3);
    jest.spyOn(cases.get(Clock), 'now').mockImplementation(() => new Date('2026-01-15T03:00:00Z'));
  });

  it('writes it as a table and as a workbook', async () => {
    const id = await list({ unitId: units.school }, head);
    const rows: string[][] = [];
    for await (const page of await cases.queries.execute(new DueFileRows(id, {}, head)))
      rows.push(...page);
    // Every rule of this award was checked against the text: nothing needs to be said.
    expect(rows[0]?.[1]).toBe('Họ và tên / Tên tập thể');
    expect(rows).toHaveLength(5);
    expect(rows.slice(1).every((row) => row.at(-1) === 'đã đối chiếu')).toBe(true);
    expect(rows.map((row) => row[1])).toContain('Trần Văn Bình');
    const book = await cases.queries.execute(new DueSheet(id, { standing: 'met' }, head));
    const [sheet] = await cases.get(SheetReader).read(book, 'xlsx');
    expect(JSON.stringify(sheet)).toContain('Trần Văn Bình');
    expect(JSON.stringify(sheet)).not.toContain('CĂN CỨ CHƯA ĐƯỢC XÁC NHẬN');
    expect(JSON.stringify(sheet)).not.toContain('Lê Thị Chi');
    await expect(cases.queries.execute(new DueSheet(id, {}, stranger))).rejects.toThrow(
      'not visible',
    );
  });

  it('prints on every page made under a provisional copy that it is one', async () => {
    const then = jest
      .spyOn(cases.get(Clock), 'now')
      .mockImplementation(() => new Date('2027-03-02T03:00:00Z'));
    const id = await list({ unitId: units.school }, head, 2027);
    const { state: found, basis } = await state(id, head);
    expect(found).toMatchObject({ edition: 'e5', status: 'finished' });
    expect(basis).toMatchObject({ edition: 'e5', provisional: true, verified: false });
    const [sheet] = await cases
      .get(SheetReader)
      .read(await cases.queries.execute(new DueSheet(id, {}, head)), 'xlsx');
    const text = JSON.stringify(sheet);
    expect(text).toContain('danh mục e5 là bản chép tạm');
    // The decree has lapsed by then, and the paper says so.
    expect(text).toContain('hết hiệu lực từ 01/3/2027');
    expect(text).not.toContain('đã đối chiếu');
    then.mockImplementation(() => new Date('2026-01-15T03:00:00Z'));
  });

  it('keeps the rows of the newest list of a question only, and stops when told to', async () => {
    const [first, second] = [
      await list({ block: 'department' }, specialist),
      await list({ block: 'department' }, specialist),
    ];
    const rows = async (id: string) =>
      (await cases.queries.execute(new ListDueRows(id, {}, 10, undefined, specialist))).items
        .length;
    expect([await rows(first), await rows(second)]).toEqual([0, 5]);
    const wish = { place: { province: true as const }, year: 2025 };
    const { id } = await cases.commands.execute(
      new RequestDueList(wish, specialist, live(specialist)),
    );
    await expect(
      cases.commands.execute(
        new CancelDueList(id, head, { ...live(head), commandId: randomUUID() }),
      ),
    ).rejects.toThrow('not visible');
    await cases.commands.execute(new CancelDueList(id, specialist, live(specialist)));
    await cases.drain();
    expect(await state(id, specialist)).toMatchObject({ state: { status: 'cancelled' }, done: 0 });
  });
});
