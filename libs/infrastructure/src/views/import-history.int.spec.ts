import {
  AmendSubject,
  BadRowsFile,
  CommitImport,
  DecideSubjects,
  EraseSubject,
  FindImport,
  FindSubjects,
  ImportTemplate,
  ListImportRows,
  MapImport,
  MendRow,
  ReceiveImport,
  RegisterSubject,
  SheetReader,
  ShowRecord,
  type SubjectInput,
  type Viewer,
} from '@vinhdanh/application';
import type { CommitPolicy, ImportPurpose } from '@vinhdanh/domain';
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
const { clerk, stranger, specialist } = people;
const boardHead = testViewer('board', 'board-head');
const AWARDS = 'STT;CCCD;Mã NV;Họ và tên;Ngày sinh;Đơn vị;Năm;Danh hiệu;Số quyết định;Ngày QĐ';
const YEARS =
  'Mã NV;Họ và tên;Năm sinh;Năm;Mức hoàn thành;Danh hiệu đạt;Tên sáng kiến;Phạm vi;Số QĐ';
const FEATS = 'CCCD;Họ và tên;Năm sinh;Loại thành tích;Cấp/hạng;Tên thành tích;Ngày công nhận';
const LDTT = 'Lao động tiên tiến';
const today = (by: Viewer) => contextOf(by.accountId, { effectiveOn: undefined });

describe('history from spreadsheets', () => {
  let cases: UseCases;
  let db: Database;

  beforeAll(async () => {
    cases = await startUseCases();
    await foundTestProvince(cases);
    db = cases.get(Database);
  }, 60_000);
  afterAll(() => cases.close());

  async function* once(content: string): AsyncGenerator<Uint8Array> {
    yield Buffer.from(content);
  }
  const checked = async (
    purpose: ImportPurpose,
    rows: string[],
    { by = clerk, unitId = units.school }: { by?: Viewer; unitId?: string } = {},
  ) => {
    const content = once(rows.join('\r\n'));
    const upload = { purpose, unitId, fileName: 'lich-su.csv', content };
    const { id } = await cases.commands.execute(new ReceiveImport(upload, by, today(by)));
    await cases.drain();
    await cases.commands.execute(new MapImport(id, {}, by, today(by)));
    await cases.drain();
    return id;
  };
  const commit = async (id: string, policy: CommitPolicy, by = clerk) => {
    await cases.commands.execute(new CommitImport(id, policy, by, today(by)));
    await cases.drain();
  };
  const decide = (id: string, row: number, subject: string, by = clerk) =>
    cases.commands.execute(new DecideSubjects(id, [{ row, subject }], by, today(by)));
  const shown = (id: string, by = clerk) => cases.queries.execute(new FindImport(id, by));
  const rows = async (id: string) => {
    const page = { limit: 50 };
    return (await cases.queries.execute(new ListImportRows(id, page, clerk))).items;
  };
  const faults = async (id: string) =>
    (await rows(id)).map((row) => row.errors?.map(({ code }) => code).join() ?? 'good');
  const register = async (input: Partial<SubjectInput> & { name: string }, by = clerk) =>
    (
      await cases.commands.execute(
        new RegisterSubject(
          { kind: 'individual', unitId: units.school, noNumber: 'not-recorded', ...input },
          by,
          today(by),
        ),
      )
    ).id;
  const find = async (q: string, by = specialist) =>
    (await cases.queries.execute(new FindSubjects({ q }, 50, undefined, by))).items;
  const record = async (id: string) => {
    const { years } = await cases.queries.execute(new ShowRecord(id, false, specialist));
    return years.flatMap(({ items }) => items);
  };

  it('becomes entries of the record, marked as imported and declared, and no run of the workflow', async () => {
    const id = await checked('award-history', [
      AWARDS,
      `1;083080001234;;Trần Thị Sử;1980;;2016;${LDTT};5/QĐ-SGD;12/06/2016`,
      `2;083080001234;;Trần Thị Sử;1980;;2017-2018;CSTĐCS;9/QĐ-SGD;20/07/2018`,
      '3;083080001234;;Trần Thị Sử;1980;;2018;Huy hiệu lạ;;',
    ]);
    expect(await faults(id)).toEqual(['good', 'good', 'award-unknown']);
    await commit(id, 'good-rows');
    expect(await shown(id)).toMatchObject({ status: 'committed', added: 2, bad: 1 });
    const [subject] = await find('trần thị sử');
    expect(await record(subject!.id)).toMatchObject([
      { source: 'imported', grade: 'declared', fact: { years: [2018], number: '9/QĐ-SGD' } },
      { source: 'imported', grade: 'declared', fact: { years: [2016], decidedOn: '2016-06-12' } },
    ]);
    expect(await db.query('select 1 from vd_dossier')).toEqual([]);
    const file = await cases.queries.execute(new BadRowsFile(id, clerk));
    const [sheet] = await cases.get(SheetReader).read(file, 'xlsx');
    expect(sheet?.rows[1]?.cells.at(-1)).toMatch(/^Dòng 4, cột H .*“Huy hiệu lạ”/);
    const mended = [{ column: 'H', value: LDTT }];
    await cases.commands.execute(new MendRow(id, 3, mended, clerk, today(clerk)));
    await commit(id, 'all-or-nothing');
    expect(await record(subject!.id)).toHaveLength(3);
    const open = await db.query(`select envelope from vd_event where stream like 'import:%'`);
    expect(JSON.stringify(open)).not.toMatch(/Sử|083080001234/);
  });

  it('adds nothing twice when the same file is sent again', async () => {
    const file = [
      YEARS,
      `NV1;Lê Hai Lần;1975;2015;Hoàn thành xuất sắc nhiệm vụ;LĐTT; CSTĐCS;;;`,
      'NV1;;;2016;Hoàn thành tốt nhiệm vụ;;Cải tiến sổ đầu bài;Cấp tỉnh;7/QĐ',
      ';Tổ Sử Hai Lần;;2016;;;;;',
    ];
    const quoted = file.map((row) => row.replace('LĐTT; CSTĐCS', '"LĐTT; CSTĐCS"'));
    const first = await checked('person-year', quoted);
    expect(await faults(first)).toEqual(['good', 'subject-unknown', 'nothing-in-row']);
    await commit(first, 'good-rows');
    const second = await checked('person-year', quoted);
    expect(await faults(second)).toEqual(['already-recorded', 'good', 'nothing-in-row']);
    await commit(second, 'good-rows');
    const before = await db.query(`select 1 from vd_event where type = 'subject.record-added'`);
    const third = await checked('person-year', quoted);
    expect(await faults(third)).toEqual(['already-recorded', 'already-recorded', 'nothing-in-row']);
    await expect(commit(third, 'good-rows')).rejects.toThrow('nothing-to-import');
    const after = await db.query(`select 1 from vd_event where type = 'subject.record-added'`);
    expect(after).toHaveLength(before.length);
    expect((await find('le hai lan')).map(({ name }) => name)).toEqual(['Lê Hai Lần']);
    const [one] = await find('le hai lan');
    expect((await record(one!.id)).map(({ kind }) => kind).sort()).toEqual([
      'award',
      'award',
      'initiative',
      'rating',
      'rating',
    ]);
  });

  it('asks whom a row is about where only the name speaks for it', async () => {
    const known = await register({ name: 'Phạm Văn Trùng', birthYear: 1970 });
    const id = await checked('award-history', [
      AWARDS,
      `1;;;Phạm Văn Trùng;1970;;2014;${LDTT};1/QĐ;`,
      `2;;;PHẠM VĂN TRÙNG;1970;;2015;${LDTT};2/QĐ;`,
      `3;;;Phạm Văn Trùng;1971;;2015;${LDTT};3/QĐ;`,
      `4;;;Ngô Chỉ Tên;;;2015;${LDTT};4/QĐ;`,
    ]);
    expect(await faults(id)).toEqual([
      'subject-to-decide',
      'subject-to-decide',
      'good',
      'subject-too-little',
    ]);
    expect((await rows(id))[0]).toMatchObject({
      candidates: [{ id: known, by: 'name', name: 'Phạm Văn Trùng', birthYear: 1970 }],
      errors: [{ message: expect.stringContaining('hãy chọn đúng người') }],
    });
    expect(await decide(id, 2, known)).toMatchObject({ rows: 2 });
    expect((await decide(id, 4, 'new')).result.state).toMatchObject({ good: 4, bad: 0 });
    await commit(id, 'all-or-nothing');
    expect(await record(known)).toHaveLength(2);
    expect((await find('phạm văn trùng')).map(({ birthYear }) => birthYear).sort()).toEqual([
      1970, 1971,
    ]);
    expect(await find('ngô chỉ tên')).toHaveLength(1);
    const said = await db.query<{ envelope: string }>(
      `select envelope from vd_event where type = 'import.subjects-decided' and stream = $1
       order by version`,
      [`import:${id}`],
    );
    expect(said.map(({ envelope }) => JSON.parse(envelope).data.decisions)).toEqual([
      [{ rows: [1, 2], subjectId: known }],
      [{ rows: [4], subjectId: null }],
    ]);
  });

  it('never takes a namesake of its own list, nor a number for proof against the name', async () => {
    const text = '083085001111';
    await register({
      name: 'Võ Có Số',
      birthYear: 1985,
      noNumber: undefined,
      number: { kind: 'personal-number', text },
    });
    await register(
      {
        name: 'Võ Ở Xa',
        birthYear: 1985,
        unitId: units.other,
        noNumber: undefined,
        number: { kind: 'personal-number', text: '083085002222' },
      },
      stranger,
    );
    const id = await checked('award-history', [
      AWARDS,
      `1;;;Đỗ Song Sinh;1960;Trường THPT A;2014;${LDTT};1/QĐ;`,
      `2;;;Đỗ Song Sinh;;;2015;${LDTT};2/QĐ;`,
      `3;${text};;Người Tên Khác;1985;;2015;${LDTT};3/QĐ;`,
      `4;083085002222;;Võ Ở Xa;1985;;2015;${LDTT};4/QĐ;`,
    ]);
    expect(await faults(id)).toEqual([
      'good',
      'same-name-in-list',
      'number-of-another',
      'subject-elsewhere',
    ]);
    const [, , , far] = await rows(id);
    expect(far?.candidates).toBeUndefined();
    await decide(id, 3, 'new');
    expect((await faults(id))[2]).toBe('number-of-another');
  });

  it('takes a decision only for somebody of the unit and of the kind', async () => {
    const other = await register({ name: 'Lý Nơi Khác', unitId: units.other }, stranger);
    const body = await register({ name: 'Tổ Lý', kind: 'collective', noNumber: undefined });
    const id = await checked('award-history', [AWARDS, `1;;;Lý Ai Đó;;;2014;${LDTT};1/QĐ;`]);
    await expect(decide(id, 1, other)).rejects.toThrow('visible');
    await expect(decide(id, 1, body)).rejects.toThrow('subject-of-other-kind');
    await expect(decide(id, 7, 'new')).rejects.toThrow('visible');
    await expect(decide(id, 1, 'new', stranger)).rejects.toThrow();
    await expect(shown(id, stranger)).rejects.toThrow();
    const wide = await checked('award-history', [AWARDS, `1;;;Lý Ai Đó;;;2014;${LDTT};1/QĐ;`], {
      by: specialist,
      unitId: units.other,
    });
    const mine = await register({ name: 'Lý Ai Đó', birthYear: 1959 });
    await expect(decide(wide, 1, mine, specialist)).rejects.toThrow('subject-of-other-unit');
    await expect(checked('award-history', [AWARDS], { unitId: units.other })).rejects.toThrow();
  });

  it('takes all back where one row is refused, and may be asked again', async () => {
    const text = '083055005555';
    const number = { kind: 'personal-number' as const, text };
    const moves = await register({
      name: 'Hà Sắp Đi',
      birthYear: 1955,
      noNumber: undefined,
      number,
    });
    const id = await checked('award-history', [
      AWARDS,
      `1;;;Hà Còn Lại;1956;;2014;${LDTT};1/QĐ;`,
      `2;${text};;Hà Sắp Đi;1955;;2014;${LDTT};2/QĐ;`,
    ]);
    expect(await faults(id)).toEqual(['good', 'good']);
    await cases.commands.execute(
      new AmendSubject(moves, { unitId: units.other }, specialist, today(specialist)),
    );
    await commit(id, 'all-or-nothing');
    expect(await shown(id)).toMatchObject({ status: 'checked', added: 0, good: 1, bad: 1 });
    expect(await faults(id)).toEqual(['good', 'subject-elsewhere']);
    const [stays] = await find('hà còn lại');
    expect(await record(stays!.id)).toEqual([]);
    await commit(id, 'good-rows');
    expect(await record(stays!.id)).toHaveLength(1);
    expect(await find('hà còn lại')).toHaveLength(1);
  });

  it('forgets rows decided to be about somebody who is erased', async () => {
    const gone = await register({ name: 'Mạc Phải Xóa', birthYear: 1955 });
    const id = await checked('award-history', [
      AWARDS,
      `1;;;Mạc Ở Lại;1956;;2014;${LDTT};1/QĐ;`,
      `2;;;Mạc Phải Xóa;1955;;2014;${LDTT};2/QĐ;`,
    ]);
    await decide(id, 2, gone);
    await cases.commands.execute(new EraseSubject(gone, 'request', boardHead, today(boardHead)));
    const left = await db.query(`select 1 from vd_import_row r where r::text like '%Phải Xóa%'`);
    expect(left).toEqual([]);
    await commit(id, 'all-or-nothing');
    expect(await shown(id)).toMatchObject({ status: 'checked', added: 0, good: 1, bad: 1 });
    expect(await faults(id)).toEqual(['good', 'subject-erased']);
    expect(await find('mạc ở lại')).toEqual([]);
  });

  it('keeps somebody new one person through a long list', async () => {
    const feats = Array.from({ length: 1_100 }, (_, i) => {
      const who = i % 2 ? ';Bùi Nhiều Dòng;1968' : '083090004444;Bùi Có Số;1990';
      return `${who};Sáng kiến;Cơ sở;Sáng kiến số ${i};${2000 + (i % 20)}`;
    });
    const id = await checked('achievements', [FEATS, ...feats]);
    expect(await shown(id)).toMatchObject({ good: 1_100, bad: 0 });
    await commit(id, 'all-or-nothing');
    expect(await shown(id)).toMatchObject({ status: 'committed', added: 1_100, done: 1_100 });
    for (const name of ['bùi nhiều dòng', 'bùi có số']) {
      const found = await find(name);
      expect(found).toHaveLength(1);
      const entries = await db.query('select 1 from vd_record_entry where root_id = $1', [
        found[0]!.id,
      ]);
      expect(entries).toHaveLength(550);
    }
  });

  it.each(['award-history', 'person-year', 'achievements'] as const)(
    'offers a template of %s that the reader understands',
    async (purpose) => {
      const bytes = await cases.queries.execute(new ImportTemplate(purpose));
      const upload = { purpose, unitId: units.school, fileName: 'mau.xlsx' };
      const content = (async function* () {
        yield bytes;
      })();
      const { id } = await cases.commands.execute(
        new ReceiveImport({ ...upload, content }, clerk, today(clerk)),
      );
      await cases.drain();
      const { mapping, status } = await shown(id);
      expect(status).toBe('read');
      const fields = mapping.flatMap(({ columns }) => Object.values(columns));
      const own = {
        'award-history': 'titles',
        'person-year': 'rating',
        achievements: 'achievement-name',
      };
      expect(fields).toEqual(
        expect.arrayContaining(['personal-number', 'staff-code', 'name', 'birth', own[purpose]]),
      );
      expect(fields).not.toContain('ignore');
    },
  );
});
