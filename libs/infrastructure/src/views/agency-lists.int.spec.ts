import {
  AddLines,
  ChangeClaim,
  DraftProposal,
  EraseSubject,
  FileProposal,
  FindDossier,
  FindWorkItems,
  ListAgencyLists,
  ListAgencyMatches,
  ReceiveAgencyList,
  RegisterSubject,
  SettleAgencyMatch,
  ShowRecord,
  type SettledMatch,
  type SubjectInput,
  type Viewer,
} from '@vinhdanh/application';
import {
  contextOf,
  foundTestProvince,
  people,
  startUseCases,
  testViewer,
  units,
  type UseCases,
} from '@vinhdanh/testing';
import { Database } from '../postgres/database.js';

jest.setTimeout(60_000);

const { clerk, head, specialist } = people;
const NUMBER = '083080001234';
const HEAD = 'Họ và tên;CCCD;Năm sinh;Nội dung;Số văn bản;Ngày văn bản';
const LIST = [
  HEAD,
  `Người Có Số (mẫu);${NUMBER};;Nợ thuế quá hạn;15/TB-CT;05/12/2018`,
  'Người Trùng Tên (mẫu);;1981;Chậm nộp tờ khai;16/TB-CT;06/12/2018',
  'Người Không Ai Biết (mẫu);;1990;Chậm nộp tờ khai;;',
  'Người Thiếu Dữ Liệu (mẫu);;;Chậm nộp tờ khai;;',
].join('\r\n');

describe('a yearly list of an agency', () => {
  let cases: UseCases;
  let db: Database;
  let roundId: string;
  let numbered: string;
  let alike: string;
  let line: string;
  let listId: string;

  async function* once(content: string): AsyncGenerator<Uint8Array> {
    yield Buffer.from(content);
  }
  const receive = (content = LIST, more = {}, by: Viewer = specialist) => {
    const upload = { agency: 'tax', year: 2018, name: 'thue.csv', content: once(content), ...more };
    return cases.commands.execute(new ReceiveAgencyList(upload, by, contextOf(by.accountId)));
  };
  const matches = (by: Viewer = specialist, limit = 50, cursor?: string) =>
    cases.queries.execute(new ListAgencyMatches(listId, by, limit, cursor));
  const settle = (n: number, settled: SettledMatch, by: Viewer = specialist) =>
    cases.commands.execute(new SettleAgencyMatch(listId, n, settled, by, contextOf(by.accountId)));
  const register = async (more: Partial<SubjectInput>) => {
    const fields = { kind: 'individual', unitId: units.school, synthetic: true, ...more };
    return (
      await cases.commands.execute(
        new RegisterSubject(fields as SubjectInput, clerk, contextOf('clerk')),
      )
    ).id;
  };
  const filed = async (subjectId: string): Promise<string> => {
    const letter = { number: '1/TTr', date: '2019-01-10', signer: 'A' };
    const fields = { roundId, unitId: units.school, kind: 'merit', level: 'province', letter };
    const drafted = await cases.commands.execute(
      new DraftProposal(fields as never, clerk, contextOf('clerk')),
    );
    const given = [
      {
        subject: { id: subjectId },
        award: 'provincial-certificate',
        recipientKind: 'individual' as const,
      },
    ];
    const [added] = await cases.commands.execute(
      new AddLines(drafted.id, given as never, clerk, contextOf('clerk')),
    );
    if (!added?.ok) throw new Error(JSON.stringify(added));
    await cases.commands.execute(new FileProposal(drafted.id, undefined, head, contextOf('head')));
    await cases.drain();
    return added.id;
  };
  const status = async (id: string) =>
    (await cases.queries.execute(new FindDossier(id, specialist))).state.status;

  beforeAll(async () => {
    cases = await startUseCases();
    db = cases.get(Database);
    roundId = await foundTestProvince(cases);
    numbered = await register({
      name: 'Người Có Số (mẫu)',
      number: { kind: 'personal-number', text: NUMBER },
    });
    alike = await register({
      name: 'Người Trùng Tên (mẫu)',
      birthYear: 1981,
      noNumber: 'not-recorded',
    });
    line = await filed(numbered);
  }, 60_000);
  afterAll(() => cases.close());

  it('is taken once per agency, year and file; unreadable rows are answered', async () => {
    const { result, faults } = await receive();
    listId = result.id;
    expect(result.state).toMatchObject({ agency: 'tax', year: 2018, rows: 3, numbered: 1, bad: 1 });
    expect(faults).toEqual([{ n: 5, fault: 'agency-row-unidentified' }]);
    const again = await receive();
    expect(again.result).toMatchObject({ id: listId, version: 1, eventTypes: [] });
    const count = 'select count(*)::int as n from vd_agency_row';
    expect(await db.query(count)).toEqual([{ n: 3 }]);
    const page = await cases.queries.execute(new ListAgencyLists({ year: 2018 }, specialist, 10));
    expect(page.items).toMatchObject([{ id: listId, rows: 3, confirmed: 0, rejected: 0 }]);
    await expect(receive(LIST, { agency: 'press' })).rejects.toThrow('unknown-agency');
    expect(await db.query(count)).toEqual([{ n: 3 }]);
  });

  it('is nobody’s to see but the standing body’s, down to the database', async () => {
    for (const by of [clerk, head, people.managing])
      await expect(matches(by)).rejects.toThrow('not visible');
    const count = 'select count(*)::int as n from vd_agency_row';
    const scope = { kind: 'units' as const, unitIds: [units.school, units.province] };
    expect(await db.readAs(scope, count)).toEqual([{ n: 0 }]);
    expect(await db.readAs({ kind: 'all' }, count)).toEqual([{ n: 3 }]);
  });

  it('keeps names, numbers and matters out of the log', async () => {
    const open = await db.query<{ envelope: string }>(
      'select envelope::text as envelope from vd_event where stream = $1',
      [`agency-list:${listId}`],
    );
    expect(open).toHaveLength(1);
    expect(JSON.stringify(open)).not.toMatch(/Người|Nợ thuế|083080001234/);
    const rows = await db.query('select r::text as r from vd_agency_row r');
    expect(JSON.stringify(rows)).not.toContain(NUMBER);
  });

  it('proposes by number, and by name and birth year only as something to be checked', async () => {
    const { items } = await matches();
    expect(items).toMatchObject([
      {
        n: 2,
        subjectId: numbered,
        by: 'number',
        sure: true,
        nameAgrees: true,
        row: { matter: 'Nợ thuế quá hạn', document: '15/TB-CT', date: '2018-12-05' },
        lines: [{ dossierId: line, award: 'provincial-certificate' }],
      },
      { n: 3, subjectId: alike, by: 'name', sure: false, lines: [] },
    ]);
    const first = await matches(specialist, 1);
    const second = await matches(specialist, 1, first.nextCursor);
    expect([...first.items, ...second.items].map(({ n }) => n)).toEqual([2, 3]);
    expect(await status(line)).not.toBe('held');
  });

  const work = async () =>
    (await cases.queries.execute(new FindWorkItems({ view: 'all' }, specialist, 50))).items.filter(
      ({ kind }) => kind.code === 'settle-matches',
    );

  it('makes one work item of all that waits, found by the service, confirmed by nobody', async () => {
    expect(await work()).toEqual([]);
    await cases.drain();
    const items = await work();
    expect(items).toMatchObject([
      { id: `agency-list:${listId}~settle-matches`, role: { code: 'specialist' } },
    ]);
    const claim = new ChangeClaim(
      items[0]!.id,
      { type: 'claim' },
      specialist,
      contextOf('specialist'),
    );
    await cases.commands.execute(claim);
    expect(await work()).toMatchObject([{ claimedBy: { id: specialist.accountId } }]);
    const page = await cases.queries.execute(new ListAgencyLists({ year: 2018 }, specialist, 10));
    expect(page.items).toMatchObject([{ id: listId, open: 2, confirmed: 0 }]);
  });

  it('is settled by a person; another’s row is left alone', async () => {
    const reason = 'Khác nơi cư trú, đã đối chiếu với cơ quan thuế';
    await expect(settle(2, { type: 'reject', subjectId: alike, reason })).rejects.toThrow(
      'no-such-match',
    );
    await expect(settle(3, { type: 'reject', subjectId: alike, reason }, clerk)).rejects.toThrow(
      'not visible',
    );
    await settle(3, { type: 'reject', subjectId: alike, reason });
    await cases.drain();
    expect((await matches()).items.map(({ n }) => n)).toEqual([2]);
    expect(await work()).toHaveLength(1);
    await expect(
      settle(3, { type: 'confirm', subjectId: alike, reason, matter: 'inspection' }),
    ).rejects.toThrow('match-settled');
    const record = await cases.queries.execute(new ShowRecord(alike, false, specialist));
    expect(JSON.stringify(record.years)).not.toContain('"hold"');
  });

  it('once confirmed holds the open lines and those filed later, and refuses none', async () => {
    const reason = 'Trùng số định danh, cơ quan thuế xác nhận';
    await expect(
      settle(2, { type: 'confirm', subjectId: numbered, reason: ' ', matter: 'discipline' }),
    ).rejects.toThrow('reason-missing');
    await settle(2, { type: 'confirm', subjectId: numbered, reason, matter: 'inspection' });
    await cases.drain();
    expect(await status(line)).toBe('held');
    expect((await matches()).items).toEqual([]);
    expect(await work()).toEqual([]);
    const { years } = await cases.queries.execute(new ShowRecord(numbered, false, specialist));
    expect(years.flatMap(({ items }) => items)).toContainEqual(
      expect.objectContaining({
        kind: 'hold',
        fact: { matter: 'inspection', since: '2018-12-05' },
        words: { note: 'Nợ thuế quá hạn', number: '15/TB-CT' },
      }),
    );
    const toUnit = await cases.queries.execute(new ShowRecord(numbered, false, clerk));
    expect(JSON.stringify(toUnit)).not.toMatch(/Nợ thuế|15\/TB-CT|inspection/);
    expect(await status(await filed(numbered))).toBe('held');
  });

  it('forgets the row with the person it was about', async () => {
    const board = testViewer('board', 'board-head');
    const late = await receive(`${HEAD}\r\nNgười Trùng Tên (mẫu);;1981;Chậm nộp tờ khai;17/TB-CT;`);
    const reason = 'Đã đối chiếu với cơ quan thuế';
    const settled = { type: 'confirm', subjectId: alike, reason, matter: 'inspection' } as const;
    const context = contextOf('specialist');
    await cases.commands.execute(
      new SettleAgencyMatch(late.result.id, 2, settled, specialist, context),
    );
    await cases.drain();
    await cases.commands.execute(
      new EraseSubject(alike, 'request', board, contextOf('board', { effectiveOn: undefined })),
    );
    await cases.drain();
    const left = 'select count(*)::int as n from vd_agency_row where list_id = $1';
    expect(await db.query(left, [late.result.id])).toEqual([{ n: 0 }]);
  });

  it('finds who is registered after it was received', async () => {
    const late = await register({
      name: 'Người Không Ai Biết (mẫu)',
      birthYear: 1990,
      noNumber: 'not-recorded',
    });
    expect((await matches()).items).toMatchObject([{ n: 4, subjectId: late, by: 'name' }]);
  });
});
