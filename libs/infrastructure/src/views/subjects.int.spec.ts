import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import {
  AddRecords,
  AmendSubject,
  ChangeRecord,
  CommandRunner,
  EraseSubject,
  ReadingNotes,
  ReadScan,
  FindDuplicates,
  FindSubjects,
  FindSuspected,
  GetSubject,
  MergeSubjects,
  RecordDeath,
  RegisterSubject,
  RevealNumber,
  ShowRecord,
  StateCoverage,
  StoreScan,
  SubjectHistories,
  UnmergeSubject,
  type EntryInput,
  type RecordChange,
  type SubjectInput,
  type Viewer,
} from '@vinhdanh/application';
import { dossierDecider, fold, subjectDecider, type RecordEntry } from '@vinhdanh/domain';
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
const { clerk, head, stranger, specialist } = people;
const boardHead = testViewer('board', 'board-head');
const secretary = testViewer('secretary', 'secretary');
const auditor = testViewer('auditor', 'auditor');
const today = (by: Viewer) => contextOf(by.accountId, { effectiveOn: undefined });

const title: RecordEntry = {
  kind: 'award',
  fact: { award: 'provincial-fighter', kind: 'merit', years: [2017], number: '12/QĐ-UBND' },
  words: { issuer: 'UBND tỉnh Bến Tre', outside: true },
};
const rating = (year: number): RecordEntry => ({
  kind: 'rating',
  fact: { year, rating: 'excellent' },
  words: {},
});
const hold: RecordEntry = {
  kind: 'hold',
  fact: { matter: 'denunciation', since: '2018-05-01' },
  words: { note: 'Đơn ngày 28/4' },
};

describe('subjects and their records', () => {
  let cases: UseCases;
  let db: Database;
  let number = 1_000;

  beforeAll(async () => {
    cases = await startUseCases();
    await foundTestProvince(cases);
    db = cases.get(Database);
  }, 60_000);
  afterAll(() => cases.close());

  const register = async (input: Partial<SubjectInput> & { name: string }, by: Viewer = clerk) =>
    (
      await cases.commands.execute(
        new RegisterSubject(
          { kind: 'individual', unitId: units.school, noNumber: 'not-recorded', ...input },
          by,
          today(by),
        ),
      )
    ).id;
  const numbered = (birthYear: number) => ({
    birthYear,
    noNumber: undefined,
    number: {
      kind: 'personal-number' as const,
      text: `0830${String(birthYear).slice(2)}${String((number += 1)).padStart(6, '0')}`,
    },
  });
  const add = (id: string, entries: (RecordEntry | EntryInput)[], by: Viewer = clerk) =>
    cases.commands.execute(
      new AddRecords(
        id,
        entries.map((entry) => ('entry' in entry ? entry : { entry })),
        by,
        today(by),
      ),
    );
  const change = (id: string, what: RecordChange, by: Viewer = clerk) =>
    cases.commands.execute(new ChangeRecord(id, what, by, today(by)));
  const find = async (q: string, by: Viewer = specialist, more = {}, limit = 50) =>
    cases.queries.execute(new FindSubjects({ q, ...more }, limit, undefined, by));
  const names = async (...args: Parameters<typeof find>) =>
    (await find(...args)).items.map((row) => row.name);
  const merge = (id: string, into: string) =>
    cases.commands.execute(
      new MergeSubjects(id, into, 'same-person', specialist, today(specialist)),
    );
  const record = (id: string, by: Viewer = specialist) =>
    cases.queries.execute(new ShowRecord(id, false, by));
  const history = async (id: string) => (await cases.get(SubjectHistories).of([id])).get(id);

  it('finds names without accents, those written the same way first, in Vietnamese order', async () => {
    for (const name of ['Hồ Văn Hoà', 'Lê Thị Hoa', 'Bùi Văn Hòa', 'Trần Hóa', 'Đặng Hoài'])
      await register({ name });
    expect(await names('hòa')).toEqual(['Bùi Văn Hòa', 'Hồ Văn Hoà', 'Lê Thị Hoa', 'Trần Hóa']);
    expect(await names('hoà'.normalize('NFD'))).toEqual(await names('hòa'));
    expect(await names('HOA')).toEqual(['Lê Thị Hoa', 'Bùi Văn Hòa', 'Hồ Văn Hoà', 'Trần Hóa']);
    expect(await names('van hoa')).toEqual(['Bùi Văn Hòa', 'Hồ Văn Hoà']);
    expect(await names('hoà bùi')).toEqual(['Bùi Văn Hòa']);
    expect(await names('dang')).toEqual(['Đặng Hoài']);
    expect(await names('không có ai')).toEqual([]);
    expect(await names('%_\\ \u0000?')).toEqual([]);
  });

  it('pages without missing or repeating anybody, also where nothing is asked for', async () => {
    for (const q of ['hoa', '']) {
      const seen: (string | null)[] = [];
      for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
        const page = await cases.queries.execute(new FindSubjects({ q }, 2, cursor, specialist));
        seen.push(...page.items.map((row) => row.name));
        cursor = page.nextCursor;
      }
      expect(seen).toEqual(await names(q));
      expect(new Set(seen).size).toBe(seen.length);
    }
  });

  it('shows a unit its own people and those below it, and narrows by unit and kind', async () => {
    const other = await register({ name: 'Hoa Sở Khác', unitId: units.other }, specialist);
    expect(await names('hoa', stranger)).toEqual(['Hoa Sở Khác']);
    expect(await names('hoa', clerk)).not.toContain('Hoa Sở Khác');
    expect(await names('hoa', people.managing)).toContain('Lê Thị Hoa');
    expect(await names('hoa', specialist, { unitId: units.other })).toEqual(['Hoa Sở Khác']);
    expect(await names('hoa', specialist, { unitId: units.department })).toContain('Lê Thị Hoa');
    await register({ name: 'Tổ Hoa', kind: 'collective', noNumber: undefined });
    expect(await names('hoa', specialist, { kind: 'collective' })).toEqual(['Tổ Hoa']);
    await expect(cases.queries.execute(new GetSubject(other, clerk))).rejects.toThrow('visible');
    await expect(cases.queries.execute(new ShowRecord(other, false, clerk))).rejects.toThrow(
      'visible',
    );
  });

  it('keeps numbers enciphered and finds by them', async () => {
    const given = numbered(1975);
    const id = await register({ name: 'Phan Thị Số', ...given });
    const text = given.number.text;
    const found = (await find(text)).items;
    expect(found).toMatchObject([{ id, number: `•••••••••${text.slice(-3)}` }]);
    expect((await find(text, stranger)).items).toEqual([]);
    const dump = JSON.stringify([
      await db.query('select * from vd_subject'),
      await db.query('select body from vd_event_private'),
      await db.query('select envelope from vd_event'),
    ]);
    expect(dump).toContain('Phan Thị Số');
    expect(dump).not.toContain(text);
    expect(await register({ name: 'Tên khác', ...given })).toBe(id);
    const reveal = new RevealNumber(id, 'submission', specialist, today(specialist));
    expect((await cases.commands.execute(reveal)).number.text).toBe(text);
    const log = await db.query(`select 1 from vd_event where type = 'subject.number-revealed'`);
    expect(log).toHaveLength(1);
  });

  it('refuses a number that belies the person, and one that is somebody else’s', async () => {
    const { number: first } = numbered(1980);
    const belied = register({ name: 'A', birthYear: 1981, noNumber: undefined, number: first });
    await expect(belied).rejects.toThrow('number-birth-conflict');
    await expect(register({ name: 'A', noNumber: undefined })).rejects.toThrow('reason-missing');
    await register({ name: 'Chủ số', birthYear: 1980, noNumber: undefined, number: first });
    const id = await register({ name: 'Người khác', birthYear: 1980 });
    const amend = (more: object, by: Viewer = clerk) =>
      cases.commands.execute(new AmendSubject(id, more, by, today(by)));
    await expect(amend({ number: first })).rejects.toThrow('number-taken');
    const own = numbered(1980);
    await amend({ number: own.number, person: { name: 'Người Khác Tên', staffCode: 'NV01' } });
    await expect(amend({ person: { birthYear: 1979 } })).rejects.toThrow('birth-conflict');
    await expect(amend({ unitId: units.other })).rejects.toThrow('not-allowed');
    await amend({ unitId: units.other }, specialist);
    expect(await names('khac ten', stranger)).toEqual(['Người Khác Tên']);
    expect(await names('khac ten', clerk)).toEqual([]);
    const death = { diedOn: '2019-01-02', heirs: [{ name: 'Lê Con', relation: 'con trai' }] };
    await cases.commands.execute(new RecordDeath(id, death, stranger, today(stranger)));
    expect(await cases.queries.execute(new GetSubject(id, specialist))).toMatchObject({
      died: true,
      diedOn: '2019-01-02',
      heirs: death.heirs,
      birthYear: 1980,
    });
    // Screens offer what the roles allow, and no more.
    const may = async (viewer: Viewer) =>
      (await cases.queries.execute(new GetSubject(id, viewer))).may;
    expect(await may(specialist)).toEqual(
      expect.arrayContaining(['subject.merge', 'record.grade']),
    );
    expect(await may(specialist)).not.toContain('subject.erase');
    expect(await may(boardHead)).toContain('subject.erase');
    expect(await may(stranger)).toContain('subject.amend');
    expect(await may(stranger)).not.toContain('subject.merge');
  });

  it('keeps a record for life, by year, with grade and source', async () => {
    const id = await register({ name: 'Võ Thành Tích', birthYear: 1970 });
    const post: RecordEntry = {
      kind: 'post',
      fact: { group: 'head', from: '2015-01-01', to: '2017-12-31' },
      words: { title: 'Tổ trưởng', positionClass: 'leader' },
    };
    const { entryIds } = await add(id, [title, rating(2017), rating(2018), post]);
    await expect(add(id, [rating(2018)])).rejects.toThrow('record-already-there');
    await expect(add(id, [{ entry: rating(2016), grade: 'confirmed' }])).rejects.toThrow(
      'not-allowed',
    );
    const shown = await record(id, clerk);
    expect(shown.years.map(({ year }) => year)).toEqual([2018, 2017, 2015]);
    expect(shown.years[1]?.items).toMatchObject([
      { kind: 'award', source: 'entered', grade: 'declared', positionClass: 'leader' },
      { kind: 'rating', fact: { rating: 'excellent' } },
    ]);
    const grade = { type: 'grade-record', entryId: entryIds[0]!, grade: 'confirmed' } as const;
    await expect(change(id, grade, specialist)).rejects.toThrow('reference-missing');
    await change(id, { ...grade, reference: 'CV 5/UBND' }, specialist);
    expect((await history(id))?.honours).toMatchObject([
      { ref: entryIds[0], grade: 'confirmed', years: [2017] },
    ]);
    const corrected = { ...title, fact: { ...title.fact, years: [2016, 2017] } } as RecordEntry;
    const entryId = entryIds[0]!;
    await change(id, { type: 'correct-record', entryId, entry: corrected, reason: 'Sai năm' });
    expect((await history(id))?.honours).toMatchObject([
      { ref: entryId, grade: 'declared', years: [2016, 2017], number: '12/QĐ-UBND' },
    ]);
    await change(id, { type: 'withdraw-record', entryId: entryIds[1]!, reason: 'wrong' });
    expect((await history(id))?.ratings.map(({ year }) => year)).toEqual([2018]);
    await cases.commands.execute(
      new StateCoverage(id, { from: 2010, to: 2018 }, head, today(head)),
    );
    expect((await history(id))?.coverage).toEqual({ from: 2010, to: 2018 });
    await expect(
      cases.commands.execute(new StateCoverage(id, { from: 2010, to: 2018 }, clerk, today(clerk))),
    ).rejects.toThrow('not-allowed');
  });

  it('lets few read what is being verified, and the unit answer', async () => {
    const id = await register({ name: 'Ngô Bị Tố' });
    await expect(add(id, [hold])).rejects.toThrow('not-allowed');
    const { entryIds } = await add(id, [hold], specialist);
    const entryId = entryIds[0]!;
    for (const by of [specialist, secretary, auditor])
      expect((await record(id, by)).years[0]?.items).toMatchObject([{ kind: 'hold' }]);
    for (const by of [clerk, boardHead, people.managing])
      expect(await record(id, by)).toMatchObject({ years: [], holds: [] });
    expect(await record(id, head)).toMatchObject({ years: [], holds: [{ id: entryId }] });
    const answer = { type: 'answer-record', entryId, text: 'Không có việc đó' } as const;
    await expect(change(id, answer, clerk)).rejects.toThrow('not-allowed');
    await change(id, answer, head);
    expect((await record(id, secretary)).years[0]?.items[0]?.answers).toMatchObject([
      { by: 'head', text: 'Không có việc đó' },
    ]);
    const withdraw = { type: 'withdraw-record', entryId, reason: 'wrong' } as const;
    await expect(change(id, withdraw, clerk)).rejects.toThrow('no-such-entry');
    expect((await history(id))?.holds).toMatchObject([{ matter: 'denunciation' }]);
    const open = await db.query(`select envelope from vd_event where stream = 'subject:' || $1`, [
      id,
    ]);
    expect(JSON.stringify(open)).not.toMatch(/denunciation|hold/);
  });

  it('reads merged subjects as one, everywhere, and parts them again', async () => {
    const [a, b, c] = [
      await register({ name: 'Đoàn Văn Gộp', birthYear: 1966 }),
      await register({ name: 'Đoàn V. Gộp', birthYear: 1966, unitId: units.other }, stranger),
      await register({ name: 'Gộp Ba', birthYear: 1966 }),
    ];
    await add(a, [rating(2011)]);
    await add(b, [rating(2012)], stranger);
    await add(c, [rating(2013)]);
    await merge(c, b);
    await merge(b, a);
    await expect(merge(a, b)).rejects.toThrow('merged-into-itself');
    expect((await merge(b, a)).eventTypes).toEqual([]);
    for (const id of [a, b, c]) {
      expect((await history(id))?.ratings.map((r) => r.year)).toEqual([2011, 2012, 2013]);
      expect(await cases.queries.execute(new GetSubject(id, specialist))).toMatchObject({
        id: a,
        members: expect.arrayContaining([{ id: b, name: 'Đoàn V. Gộp' }]),
      });
      expect((await record(id)).id).toBe(a);
    }
    expect((await find('gop')).items.map((row) => [row.id, row.formerName])).toEqual([[a, null]]);
    expect((await find('gop ba')).items).toMatchObject([{ id: a, formerName: 'Gộp Ba' }]);
    expect(await register({ name: 'Gộp Ba', birthYear: 1966 })).toBe(a);
    await expect(add(c, [rating(2012)])).rejects.toThrow('record-already-there');
    await add(c, [rating(2014)]);
    const part = (id: string) =>
      cases.commands.execute(new UnmergeSubject(id, 'Hai người', specialist, today(specialist)));
    await part(b);
    expect((await history(a))?.ratings.map((r) => r.year)).toEqual([2011, 2014]);
    for (const id of [b, c])
      expect((await history(id))?.ratings.map((r) => r.year)).toEqual([2012, 2013]);
    await part(c);
    expect((await history(c))?.ratings.map((r) => r.year)).toEqual([2013]);
    await expect(part(c)).rejects.toThrow('not-merged');
  });

  it('never makes a circle of two mergers at once', async () => {
    for (let i = 0; i < 5; i += 1) {
      const [a, b] = [
        await register({ name: `Vòng ${i} A` }),
        await register({ name: `Vòng ${i} B` }),
      ];
      const done = await Promise.allSettled([merge(a, b), merge(b, a)]);
      expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const roots = await db.query<{ root_id: string }>(
        'select distinct root_id from vd_subject where subject_id = any($1)',
        [[a, b]],
      );
      expect(roots).toHaveLength(1);
    }
  });

  it('names who may be the same', async () => {
    const id = await register({ name: 'Lý Trùng Tên', birthYear: 1988 });
    const twin = await register(
      { name: 'lý trùng tên', birthYear: 1988, unitId: units.other },
      stranger,
    );
    const alike = await cases.queries.execute(new FindDuplicates(id, specialist));
    expect(alike.map((row) => row.id)).toEqual([twin]);
  });

  it('lists all who may be there twice, page by page, and no namesakes known to be two', async () => {
    const pair = async (name: string, one: object, other: object) => [
      await register({ name, ...one }),
      await register({ name, unitId: units.other, ...other }, stranger),
    ];
    const suspected = async (more = {}, limit = 50) => {
      const seen: { id: string; alike: number }[] = [];
      for (let cursor: string | undefined, go = true; go; go = cursor !== undefined) {
        const page = await cases.queries.execute(
          new FindSuspected(more, limit, cursor, specialist),
        );
        seen.push(...page.items);
        cursor = page.nextCursor;
      }
      return seen;
    };
    const twins = await pair('Ung Nghi Trùng', { birthYear: 1971 }, { birthYear: 1971 });
    await pair('Ung Khác Năm', { birthYear: 1971 }, { birthYear: 1972 });
    await pair('Ung Khác Số', numbered(1973), numbered(1973));
    // Without a year a name says nothing beyond its unit.
    await pair('Ung Không Năm', {}, {});
    const one = await pair('Ung Một Số', numbered(1974), { birthYear: 1974 });
    const found = await suspected();
    const mine = [...twins, ...one];
    const names = found.filter(({ id }) => mine.includes(id));
    expect(names.map(({ alike }) => alike)).toEqual([1, 1, 1, 1]);
    const shown = await find('ung');
    const others = shown.items.map(({ id }) => id).filter((id) => !mine.includes(id));
    expect(others).toHaveLength(6);
    expect(found.filter(({ id }) => others.includes(id))).toEqual([]);
    expect((await suspected({}, 1)).map(({ id }) => id)).toEqual(found.map(({ id }) => id));
    expect(await suspected({ kind: 'family' })).toEqual([]);
    await merge(twins[0]!, twins[1]!);
    expect((await suspected()).some(({ id }) => twins.includes(id))).toBe(false);
  });

  it('shows a scan to whoever reads an entry that names it', async () => {
    const scan = async (by: Viewer, id: string, text: string) => {
      const page = (async function* () {
        yield Buffer.from(`%PDF-1.4\n% ${text}\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n`);
      })();
      return (await cases.commands.execute(new StoreScan(id, page, by))).sha256;
    };
    const read = (id: string, sha256: string, by: Viewer) =>
      cases.queries.execute(new ReadScan(id, sha256, by));
    const id = await register({ name: 'Kiều Bản Quét' });
    const sha256 = await scan(clerk, id, 'bằng khen');
    // Stored and named by nothing yet.
    await expect(read(id, sha256, clerk)).rejects.toThrow('visible');
    const { entryIds } = await add(id, [{ entry: title, scan: sha256 }]);
    expect((await read(id, sha256, clerk)).file).toMatchObject({ sha256, kind: 'pdf' });
    await expect(read(id, sha256, stranger)).rejects.toThrow('visible');
    const graded = { type: 'grade-record', entryId: entryIds[0]!, grade: 'scan-checked' } as const;
    await expect(change(id, graded, specialist)).rejects.toThrow('scan-missing');
    await change(id, { ...graded, scan: sha256 }, specialist);
    const other = await register({ name: 'Kiều Khác' });
    await expect(read(other, sha256, clerk)).rejects.toThrow('visible');
    const secret = await scan(specialist, id, 'đơn');
    await add(id, [{ entry: hold, scan: secret }], specialist);
    await expect(read(id, secret, clerk)).rejects.toThrow('visible');
    expect((await read(id, secret, secretary)).file.sha256).toBe(secret);
  });

  const line = async (id: string, status: 'filed' | 'draft' | 'removed') => {
    const dossier = randomUUID();
    const proposalId = randomUUID();
    const run = (command: object) =>
      cases
        .get(CommandRunner)
        .run(dossierDecider, dossier, command as never, contextOf('test'), {} as never);
    await run({
      type: 'draft',
      proposalId,
      unitId: units.school,
      unitLine: [units.school],
      filingUnitId: units.school,
      subjectId: id,
      award: 'provincial-flag',
      kind: 'merit',
      level: 'province',
      recipientKind: 'collective',
      meritFrom: '2017-09-01',
      meritTo: '2018-05-31',
      source: 'workflow',
    });
    if (status === 'removed') await run({ type: 'remove' });
    if (status === 'filed') await run({ type: 'file', proposalId });
    return dossier;
  };

  it('joins lines of this system to the history, told or not', async () => {
    const id = await register({ name: 'Tổ Có Cờ', kind: 'collective', noNumber: undefined });
    await line(id, 'draft');
    const filed = await line(id, 'filed');
    expect((await history(id))?.honours).toEqual([
      expect.objectContaining({ ref: filed, grade: 'system', pending: true, years: [2018] }),
    ]);
    const erase = new EraseSubject(id, 'request', boardHead, today(boardHead));
    await expect(cases.commands.execute(erase)).rejects.toThrow('subject-has-open-lines');
  });

  it('erases what is personal, in every table, at once and for good', async () => {
    const marker = 'Tạ Phải Xóa';
    const id = await register({ name: marker, ...numbered(1950) });
    const twin = await register({ name: `${marker} Hai` });
    await add(id, [{ entry: { ...rating(2010), words: { note: `${marker} ghi chú` } } }]);
    await add(twin, [rating(2009)]);
    // What a member noted for a meeting is personal, too, and no part of the log.
    for (const subject of [id, twin])
      await cases
        .get(ReadingNotes)
        .put('member', randomUUID(), await line(subject, 'removed'), `${marker} ghi riêng`);
    await merge(twin, id);
    const erase = (by: Viewer) =>
      cases.commands.execute(new EraseSubject(id, 'request', by, today(by)));
    await expect(erase(specialist)).rejects.toThrow('not-allowed');
    const { version } = await erase(boardHead);
    const tables = await db.query<{ name: string }>(
      `select relname as name from pg_class where relname like 'vd\\_%' and relkind in ('r', 'v')
         and has_table_privilege(oid, 'select')`,
    );
    for (const { name } of tables) {
      const found = await db.query(`select 1 from ${name} t where t::text like $1`, [
        `%${marker}%`,
      ]);
      expect({ name, rows: found.length }).toEqual({ name, rows: 0 });
    }
    expect(await names('ta phai xoa')).toEqual([]);
    const shown = await cases.queries.execute(new GetSubject(twin, specialist));
    expect(shown).toMatchObject({ id, erased: true, name: null, number: null, version });
    expect(await history(id)).toMatchObject({ ratings: [], honours: [] });
    await expect(add(id, [rating(2010)])).rejects.toThrow('subject-erased');
    const events = await db.query<{ envelope: string }>(
      `select envelope from vd_event where stream = 'subject:' || $1 order by version`,
      [id],
    );
    const recorded = events.map(({ envelope }) => JSON.parse(envelope));
    expect(fold(subjectDecider as never, recorded)).toMatchObject({ status: 'erased' });
    await cases.drain();
  });

  it('deletes private parts in no other way', async () => {
    const client = new Client({ connectionString: db.url });
    await client.connect();
    await expect(client.query('delete from vd_event_private')).rejects.toMatchObject({
      code: '42501',
    });
    await expect(client.query('select vd_follow_subject()')).rejects.toThrow();
    await client.end();
  });
});
