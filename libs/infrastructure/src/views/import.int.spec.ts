import ExcelJS from 'exceljs';
import {
  BadRowsFile,
  CancelImport,
  CommitImport,
  DraftProposal,
  FindImport,
  ImportStaging,
  ImportTemplate,
  ListImportRows,
  MapImport,
  MendRow,
  ReceiveImport,
  SheetReader,
  type RunContext,
} from '@vinhdanh/application';
import { importDecider, type CommitPolicy } from '@vinhdanh/domain';
import {
  contextOf,
  foundTestProvince,
  people,
  startUseCases,
  units,
  type UseCases,
} from '@vinhdanh/testing';
import { Database } from '../postgres/database.js';

const { clerk, stranger } = people;
const HEAD = 'STT;Tên tập thể;Danh hiệu/Hình thức;Ghi chú';
const FLAG = 'Cờ thi đua UBND tỉnh';

jest.setTimeout(60_000);

describe('a list from the spreadsheet to the lines of a letter', () => {
  let cases: UseCases;
  let roundId: string;

  beforeAll(async () => {
    cases = await startUseCases();
    roundId = await foundTestProvince(cases);
  }, 60_000);
  afterAll(() => cases.close());

  const letter = async (): Promise<string> => {
    const draft = { number: '12/TTr', date: '2019-01-10', signer: 'Nguyễn Văn Mẫu' };
    const fields = { roundId, unitId: units.school, kind: 'merit', level: 'province' } as const;
    const command = new DraftProposal({ ...fields, letter: draft }, clerk, contextOf('clerk'));
    return (await cases.commands.execute(command)).id;
  };
  async function* once(content: Buffer | string): AsyncGenerator<Uint8Array> {
    yield Buffer.from(content);
  }
  const receive = (
    proposalId: string,
    text: Buffer | string,
    fileName = 'ds.csv',
    context = contextOf('clerk'),
  ) =>
    cases.commands.execute(
      new ReceiveImport(
        { purpose: 'nominees', proposalId, fileName, content: once(text) },
        clerk,
        context,
      ),
    );
  const map = async (id: string, said: MapImport['said'] = {}) => {
    await cases.commands.execute(new MapImport(id, said, clerk, contextOf('clerk')));
    await cases.drain();
  };
  const commit = async (id: string, policy: CommitPolicy) => {
    await cases.commands.execute(new CommitImport(id, policy, clerk, contextOf('clerk')));
    await cases.drain();
  };
  const mend = (id: string, n: number, column: string, value: string) =>
    cases.commands.execute(new MendRow(id, n, [{ column, value }], clerk, contextOf('clerk')));
  const shown = (id: string) => cases.queries.execute(new FindImport(id, clerk));
  const errors = async (id: string) => {
    const page = { only: 'bad' as const, limit: 50 };
    const { items } = await cases.queries.execute(new ListImportRows(id, page, clerk));
    return items.map((row) => [row.n, row.errors?.map((e) => e.code).join()]);
  };
  const checked = async (proposalId: string, rows: string[]): Promise<string> => {
    const { id } = await receive(proposalId, [HEAD, ...rows].join('\r\n'));
    await cases.drain();
    await map(id);
    return id;
  };
  const linesOf = (proposalId: string, status = 'draft') =>
    cases.get(Database).query<{ name: string; award: string }>(
      `select s.name, d.award from vd_dossier d join vd_subject s using (subject_id)
         where d.proposal_id = $1 and d.status = $2 order by s.name`,
      [proposalId, status],
    );

  it('reads, checks and adds all rows of a list', async () => {
    const proposalId = await letter();
    const context = contextOf('clerk');
    const text = [HEAD, `1;Tổ Toán;${FLAG};`, '2;Tổ Văn;Bằng khen;giỏi', ';Tổng cộng: 2;;'].join(
      '\n',
    );
    const { id } = await receive(proposalId, text, '../Danh\u202e sách\r\n.csv', context);
    expect((await receive(proposalId, text, 'x.csv', context)).replayed).toBe(true);
    await cases.drain();
    expect(await shown(id)).toMatchObject({ status: 'read', total: 2, fileName: 'Danh sách.csv' });
    await map(id);
    expect(await shown(id)).toMatchObject({ status: 'checked', good: 1, bad: 1 });
    await expect(commit(id, 'all-or-nothing')).rejects.toThrow('import-has-bad-rows');
    const { row } = await mend(id, 2, 'C', 'Bằng khen UBND tỉnh');
    expect(row).toMatchObject({
      errors: null,
      mended: true,
      line: { award: 'provincial-certificate' },
    });
    await commit(id, 'all-or-nothing');
    expect(await shown(id)).toMatchObject({ status: 'committed', added: 2, bad: 0, done: 2 });
    expect(await linesOf(proposalId)).toEqual([
      { name: 'Tổ Toán', award: 'provincial-flag' },
      { name: 'Tổ Văn', award: 'provincial-certificate' },
    ]);
  });

  it('adds the good rows now, gives the bad ones back with reasons, takes them mended', async () => {
    const proposalId = await letter();
    const id = await checked(proposalId, [
      `1;Tổ Lý;${FLAG};`,
      '2;Tổ Hóa;Huy hiệu;',
      `3;Tổ Lý;${FLAG};`,
    ]);
    expect(await errors(id)).toEqual([
      [2, 'award-unknown'],
      [3, 'same-as-row'],
    ]);
    await commit(id, 'good-rows');
    expect(await shown(id)).toMatchObject({ status: 'committed', added: 1, bad: 2 });
    const file = await cases.queries.execute(new BadRowsFile(id, clerk));
    const [sheet] = await cases.get(SheetReader).read(file, 'xlsx');
    expect(sheet?.rows.map((r) => r.cells.at(-1))).toEqual([
      'Lý do không nhận',
      expect.stringContaining('Dòng 3, cột C'),
      expect.stringContaining('trùng với dòng 2'),
    ]);
    await mend(id, 2, 'C', FLAG);
    await mend(id, 3, 'B', 'Tổ Sinh');
    await commit(id, 'all-or-nothing');
    expect(await shown(id)).toMatchObject({ status: 'committed', added: 3, bad: 0 });
    expect((await linesOf(proposalId)).map((l) => l.name)).toEqual(['Tổ Hóa', 'Tổ Lý', 'Tổ Sinh']);
    await expect(mend(id, 1, 'B', 'x')).rejects.toThrow(/row-already-added|not-in-this-state/);
  });

  it('is read another way after its dry run, sheet by sheet, and labelled by the head pointed at', async () => {
    const proposalId = await letter();
    const text = [
      ...['Danh sách mẫu;;;', HEAD, '1;Ví dụ: Tổ Mẫu;;', `2;Tổ Toán;${FLAG};`, '3;Tổ Văn;;'],
    ].join('\n');
    const { id } = await receive(proposalId, text);
    await cases.drain();
    const read = await shown(id);
    expect(read.sheets[0]?.top?.[0]).toMatchObject({ row: 1, cells: expect.anything() });
    expect(read).toMatchObject({ defaults: {}, sheets: [{ head: { first: 2, last: 2 } }] });
    await map(id);
    expect(await shown(id)).toMatchObject({ good: 1, bad: 2, figures: [{ rows: 3, bad: 2 }] });
    await mend(id, 2, 'B', 'Tổ Toán học');
    expect(await shown(id)).toMatchObject({ figures: [{ rows: 3, mended: 1 }] });
    // The example is no nominee, and who names no award is put up for the certificate.
    const [sheet] = read.mapping;
    await map(id, {
      mapping: [{ ...sheet!, head: { first: 1, last: 2 }, dataFrom: 4 }],
      defaults: { award: 'provincial-certificate', recipientKind: 'collective' },
    });
    const again = await shown(id);
    expect(again).toMatchObject({ status: 'checked', good: 2, bad: 0 });
    expect(again.figures).toEqual([{ sheet: 0, rows: 2, bad: 0, mended: 0 }]);
    expect(again.defaults).toMatchObject({ award: 'provincial-certificate' });
    expect(again.mapping[0]).toMatchObject({ dataFrom: 4 });
    expect(again.sheets[0]).toMatchObject({ head: { first: 1, last: 2 } });
    expect(again.sheets[0]?.labels[1]).toContain('Tên tập thể');
    const rows = async (page: { only?: 'good' | 'bad' | 'added' | 'mended'; sheet?: number }) => {
      const asked = new ListImportRows(id, { ...page, limit: 50 }, clerk);
      return (await cases.queries.execute(asked)).items.map((row) => row.line?.name);
    };
    expect(await rows({})).toEqual(['Tổ Toán', 'Tổ Văn']);
    expect(await rows({ only: 'good', sheet: 0 })).toEqual(['Tổ Toán', 'Tổ Văn']);
    expect(await rows({ sheet: 1 })).toEqual([]);
    expect(await rows({ only: 'bad' })).toEqual([]);
    await commit(id, 'all-or-nothing');
    expect(await rows({ only: 'added' })).toEqual(['Tổ Toán', 'Tổ Văn']);
    expect(await rows({ only: 'good' })).toEqual([]);
    await expect(map(id)).rejects.toThrow('not-in-this-state');
  });

  it('notices a list that was sent twice', async () => {
    const proposalId = await letter();
    const rows = [`1;Tổ Địa;${FLAG};`, `2;Tổ Sử;${FLAG};`];
    await commit(await checked(proposalId, rows), 'all-or-nothing');
    const again = await checked(proposalId, rows);
    expect(await errors(again)).toEqual([
      [1, 'already-in-proposal'],
      [2, 'already-in-proposal'],
    ]);
  });

  it('adds nothing twice when the service dies in the middle of adding', async () => {
    const proposalId = await letter();
    const rows = Array.from({ length: 1_200 }, (_, i) => `${i + 1};Tập thể ${i + 1};${FLAG};`);
    const id = await checked(proposalId, rows);
    await cases.commands.execute(new CommitImport(id, 'all-or-nothing', clerk, contextOf('clerk')));
    const db = cases.get(Database);
    // The death of the worker after some page: the task is due again, its outcome was not written.
    const run = cases.runner.run.bind(cases.runner) as (...args: unknown[]) => Promise<never>;
    let left = 700;
    const dying = jest.spyOn(cases.runner, 'run').mockImplementation((...args: unknown[]) => {
      left -= 1;
      return left < 0 ? Promise.reject(new Error('killed')) : run(...args);
    });
    await cases.drain();
    dying.mockRestore();
    expect((await linesOf(proposalId)).length).toBeLessThan(1_200);
    await db.query(
      `update vd_task set not_before = now() where kind = 'commit-import' and done_at is null`,
    );
    await cases.drain();
    expect(await shown(id)).toMatchObject({ status: 'committed', added: 1_200 });
    const lines = await linesOf(proposalId);
    expect([lines.length, new Set(lines.map((l) => l.name)).size]).toEqual([1_200, 1_200]);
  }, 120_000);

  it('all or nothing takes back what was added when the letter refuses a row', async () => {
    const proposalId = await letter();
    const id = await checked(proposalId, [`1;Tổ Nhạc;${FLAG};`, `2;Tổ Họa;${FLAG};`]);
    // A row that the check let through, yet the letter will not take: an award of no round.
    await cases
      .get(Database)
      .query(
        `update vd_import_row set line = jsonb_set(line, '{award}', '"labour-order"') where import_id = $1 and row_no = 2`,
        [id],
      );
    await commit(id, 'all-or-nothing');
    expect(await shown(id)).toMatchObject({ status: 'checked', good: 1, bad: 1, added: 0 });
    expect(await linesOf(proposalId)).toEqual([]);
    expect(await linesOf(proposalId, 'removed')).toHaveLength(1);
    await mend(id, 2, 'D', 'đã sửa');
    await commit(id, 'all-or-nothing');
    expect(await linesOf(proposalId)).toHaveLength(2);
  });

  it('remembers what the unit said its columns hold', async () => {
    const proposalId = await letter();
    const odd =
      'Mục;Tên tập thể;Danh hiệu/Hình thức;Chỉ tiêu\n1;Tổ Thể dục;Cờ thi đua UBND tỉnh;xong';
    const first = await receive(proposalId, odd);
    await cases.drain();
    const { mapping } = await shown(first.id);
    expect(mapping[0]?.columns[3]).toBeUndefined();
    await map(first.id, {
      mapping: [{ ...mapping[0]!, columns: { ...mapping[0]!.columns, 3: 'summary' } }],
    });
    const second = await receive(proposalId, odd.replace('xong', 'khác'));
    await cases.drain();
    expect((await shown(second.id)).mapping[0]?.columns[3]).toBe('summary');
  });

  describe('given up', () => {
    const cancel = (id: string) =>
      cases.commands.execute(new CancelImport(id, clerk, contextOf('clerk')));
    /** Everything that is kept of the file's content. */
    const left = async (id: string) => {
      const db = cases.get(Database);
      const rows = await db.query('select 1 from vd_import_row where import_id = $1', [id]);
      const [list] = await db.query<{ sheets: object[]; total: number; good: number }>(
        'select sheets, total, good from vd_import where import_id = $1',
        [id],
      );
      return { rows: rows.length, ...list };
    };
    const NOTHING = { rows: 0, sheets: [], total: 0, good: 0 };
    /** Has the list given up just before the service writes, as if both had come at once. */
    const cancelBefore = (method: 'saveReading' | 'replaceRows' | 'saveRows', id: () => string) => {
      const staging = cases.get(ImportStaging);
      const real = (staging[method] as (...args: unknown[]) => Promise<void>).bind(staging);
      const done = jest.fn();
      jest.spyOn(staging, method).mockImplementationOnce(async (...args: unknown[]) => {
        await cancel(id());
        await real(...args);
        done();
      });
      return done;
    };
    const list = () => letter().then((id) => receive(id, `${HEAD}\n1;Tổ Toán;${FLAG};`));

    it('keeps neither rows nor a sample of them', async () => {
      const id = await checked(await letter(), [`1;Tổ Toán;${FLAG};`]);
      expect(await left(id)).toMatchObject({ rows: 1, total: 1, good: 1, sheets: [{ sheet: 0 }] });
      await cancel(id);
      expect(await left(id)).toEqual(NOTHING);
      expect(await shown(id)).toMatchObject({ status: 'cancelled', sheets: [] });
    });

    it('while it is being read, keeps nothing', async () => {
      const { id } = await list();
      const came = cancelBefore('saveReading', () => id);
      await cases.drain();
      expect(came).toHaveBeenCalled();
      expect(await left(id)).toEqual(NOTHING);
      expect((await shown(id)).status).toBe('cancelled');
    });

    it('while it is being checked, keeps nothing', async () => {
      const { id } = await list();
      await cases.drain();
      const came = cancelBefore('replaceRows', () => id);
      await map(id);
      expect(came).toHaveBeenCalled();
      expect(await left(id)).toEqual(NOTHING);
    });

    it('while it is being checked by a worker that dies, keeps nothing once another takes over', async () => {
      const { id } = await list();
      await cases.drain();
      const came = cancelBefore('replaceRows', () => id).mockImplementation(() => {
        throw new Error('killed');
      });
      await map(id);
      expect(came).toHaveBeenCalled();
      await cases
        .get(Database)
        .query(
          "update vd_task set not_before = now() where kind = 'check-import' and done_at is null",
        );
      await cases.drain();
      expect(await left(id)).toEqual(NOTHING);
    });

    it('while a row is being mended, does not get that row back', async () => {
      const id = await checked(await letter(), [`1;Tổ Toán;${FLAG};`]);
      const came = cancelBefore('saveRows', () => id);
      await expect(mend(id, 1, 'B', 'Tổ Văn')).rejects.toThrow('not-in-this-state');
      expect(came).toHaveBeenCalled();
      expect(await left(id)).toEqual(NOTHING);
    });
  });

  it('refuses hostile files before keeping them, and strangers', async () => {
    const proposalId = await letter();
    await expect(receive(proposalId, `${HEAD}\n1;"Tổ`)).rejects.toMatchObject({
      rejection: { code: 'sheet-unclosed-quote', facts: { line: 2 } },
    });
    await expect(receive(proposalId, 'PK\u0003\u0004 x', 'a.csv')).rejects.toMatchObject({
      code: 'file-type-not-accepted',
    });
    await expect(receive(proposalId, HEAD, 'a.xlsx')).rejects.toMatchObject({
      code: 'file-type-not-accepted',
    });
    await expect(receive(proposalId, HEAD, 'a.xls')).rejects.toMatchObject({
      code: 'file-type-not-accepted',
    });
    const { id } = await receive(proposalId, HEAD);
    const context: RunContext = contextOf('stranger');
    await expect(cases.queries.execute(new FindImport(id, stranger))).rejects.toThrow(
      'not visible',
    );
    await expect(
      cases.commands.execute(new CommitImport(id, 'good-rows', stranger, context)),
    ).rejects.toThrow('not visible');
    await cases.drain();
    expect((await cases.runner.load(importDecider, id)).state.status).toBe('read');
  });

  it('offers a template with the awards of today', async () => {
    const book = new ExcelJS.Workbook();
    const bytes = await cases.queries.execute(new ImportTemplate('nominees'));
    await book.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
    const codes = book.getWorksheet('Danh mục')!;
    expect(codes.getColumn(2).values).toEqual(
      expect.arrayContaining([expect.stringContaining('Cờ thi đua')]),
    );
  });
});
