import ExcelJS from 'exceljs';
import { Client, eventually, startService, type Service } from '@vinhdanh/testing';

interface Found {
  id: string;
  name: string | null;
  number: string | null;
  formerName: string | null;
}
interface List {
  items: Found[];
  nextCursor?: string;
}
interface Item {
  kind: string;
  source: string;
  grade: string;
  fact: { years?: number[] };
}
interface Import {
  status: string;
  good: number;
  bad: number;
  added: number;
}
interface Rows {
  items: { n: number; errors: { code: string; message: string }[] | null; candidates?: Found[] }[];
}

const NUMBER = '083080001234';

describe('people, their records, and the history told of them', () => {
  let service: Service;
  let clerk: Client;
  let specialist: Client;
  let board: Client;
  let unitId: string;

  jest.setTimeout(60_000);

  beforeAll(async () => {
    service = await startService({ parts: ['api', 'worker'] });
    clerk = await Client.signIn(service.url, 'clerk');
    specialist = await Client.signIn(service.url, 'specialist');
    board = await Client.signIn(service.url, 'board');
    const me = await clerk.get<{ roles: { role: string; unitId: string }[] }>('/auth/me');
    unitId = me.body.roles.find(({ role }) => role === 'unit-clerk')!.unitId;
  }, 60_000);
  afterAll(() => service?.stop(), 30_000);

  const register = async (name: string, more: object = { noNumberReason: 'not-recorded' }) =>
    (await clerk.done<{ id: string }>('/subjects', { kind: 'individual', name, unitId, ...more }))
      .id;
  const find = async (q: string, by = clerk, more = '') =>
    (await by.get<List>(`/subjects?q=${encodeURIComponent(q)}${more}`)).body.items;
  const names = async (q: string, by = clerk) => (await find(q, by)).map(({ name }) => name);
  const record = async (id: string): Promise<Item[]> => {
    const { body } = await clerk.get<{ years: { items: Item[] }[] }>(`/subjects/${id}/record`);
    return body.years.flatMap(({ items }) => items);
  };
  const versioned = async (by: Client, id: string, act: string, body: object) => {
    const { headers } = await by.get(`/subjects/${id}`);
    return by.done(`/subjects/${id}/${act}`, body, { 'if-match': headers.get('etag') ?? '' });
  };

  const sent = async (purpose: string, file: Blob, name: string) => {
    const form = new FormData();
    form.set('purpose', purpose);
    form.set('unitId', unitId);
    form.set('file', file, name);
    const { status, body } = await clerk.upload<{ id: string }>('/imports', form);
    expect(status).toBe(201);
    await reached(body.id, 'read');
    await clerk.done(`/imports/${body.id}/mapping`);
    return { id: body.id, ...(await reached(body.id, 'checked')) };
  };
  const reached = async (id: string, status: string): Promise<Import> =>
    (
      await eventually(
        () => clerk.get<Import>(`/imports/${id}`),
        (answer) => answer.body.status === status,
      )
    ).body;
  const csv = (...rows: string[]) => new Blob([rows.join('\r\n')]);

  it('keeps the number of a person enciphered and finds him by it, with accents and without', async () => {
    const id = await register('Đặng Thị Hòa', { birthYear: 1980, personalNumber: NUMBER });
    await register('Lê Văn Hoa');
    expect(await names('hòa')).toEqual(['Đặng Thị Hòa', 'Lê Văn Hoa']);
    expect(await names('hoa')).toEqual(['Lê Văn Hoa', 'Đặng Thị Hòa']);
    expect(await names('dang thi hoa')).toEqual(['Đặng Thị Hòa']);
    expect(await find(NUMBER)).toMatchObject([{ id, number: '•••••••••234' }]);
    const { body } = await clerk.get(`/subjects/${id}`);
    expect(JSON.stringify(body)).not.toContain(NUMBER);
    const reveal = { purpose: 'submission' };
    expect(await specialist.done(`/subjects/${id}/reveal-number`, reveal)).toMatchObject({
      number: { text: NUMBER },
    });
    const stranger = await Client.signIn(service.url, 'clerk.so-y-te');
    expect(await names('hoa', stranger)).toEqual([]);
  });

  it('takes history from a workbook of ours: errors by cell, good rows now, the rest given back', async () => {
    const book = new ExcelJS.Workbook();
    const template = await clerk.download('/imports/template.xlsx?purpose=award-history');
    await book.xlsx.load(template);
    const sheet = book.worksheets[0]!;
    const head = sheet.getRow(3).values as string[];
    const column = (label: string) => head.findIndex((text) => text?.startsWith(label));
    const fill = (n: number, cells: Record<string, string>) =>
      Object.entries(cells).forEach(([label, text]) => {
        sheet.getRow(3 + n).getCell(column(label)).value = text;
      });
    const her = { 'Số CCCD': NUMBER, 'Họ và tên': 'Đặng Thị Hòa' };
    fill(1, {
      ...her,
      Năm: '2017',
      'Danh hiệu': 'Lao động tiên tiến',
      'Số quyết định': '7/QĐ-SGD',
    });
    fill(2, { ...her, Năm: '2018', 'Danh hiệu': 'Huy hiệu không có' });
    const file = new Blob([await book.xlsx.writeBuffer()]);
    const list = await sent('award-history', file, 'lich-su.xlsx');
    expect(list).toMatchObject({ good: 1, bad: 1 });
    const rows = await clerk.get<Rows>(`/imports/${list.id}/rows?errors=1`);
    expect(rows.body.items[0]?.errors?.[0]?.message).toMatch(
      /^Dòng 5, cột H .*“Huy hiệu không có”/,
    );
    const all = await clerk.post(`/imports/${list.id}/commit`, { policy: 'all-or-nothing' });
    expect(all).toMatchObject({ status: 409, body: { code: 'import-has-bad-rows' } });
    await clerk.done(`/imports/${list.id}/commit`, { policy: 'good-rows' });
    expect(await reached(list.id, 'committed')).toMatchObject({ added: 1, bad: 1 });
    const bad = new ExcelJS.Workbook();
    await bad.xlsx.load(await clerk.download(`/imports/${list.id}/bad-rows.xlsx`));
    expect(String(bad.worksheets[0]?.getRow(2).values)).toContain('Huy hiệu không có');
    const [her1] = await find('đặng thị hòa');
    expect(await record(her1!.id)).toMatchObject([
      { kind: 'award', source: 'imported', grade: 'declared', fact: { years: [2017] } },
    ]);
    const again = await sent('award-history', file, 'lich-su.xlsx');
    expect(again).toMatchObject({ good: 0, bad: 2 });
    const repeat = await clerk.post(`/imports/${again.id}/commit`, { policy: 'good-rows' });
    expect(repeat).toMatchObject({ status: 409, body: { code: 'nothing-to-import' } });
  });

  it('asks whom a row is about, and takes the answer', async () => {
    const id = await register('Trần Văn Trùng', {
      birthYear: 1975,
      noNumberReason: 'not-recorded',
    });
    const list = await sent(
      'person-year',
      csv(
        'Họ và tên;Năm sinh;Năm;Mức hoàn thành;Danh hiệu đạt',
        'Trần Văn Trùng;1975;2019;Hoàn thành tốt nhiệm vụ;',
        'Trần Văn Trùng;1975;2020;Hoàn thành xuất sắc nhiệm vụ;LĐTT',
      ),
      'nam.csv',
    );
    expect(list).toMatchObject({ good: 0, bad: 2 });
    const rows = await clerk.get<Rows>(`/imports/${list.id}/rows?errors=1`);
    expect(rows.body.items).toMatchObject([
      { errors: [{ code: 'subject-to-decide' }], candidates: [{ id, by: 'name' }] },
      { errors: [{ code: 'subject-to-decide' }] },
    ]);
    const wrong = await clerk.post(`/imports/${list.id}/subjects`, {
      decisions: [{ row: 1, subject: 'ai đó' }],
    });
    expect(wrong.status).toBe(422);
    const said = { decisions: [{ row: 1, subject: id }] };
    expect(await clerk.done(`/imports/${list.id}/subjects`, said)).toMatchObject({
      rows: 2,
      good: 2,
      bad: 0,
    });
    await clerk.done(`/imports/${list.id}/commit`, { policy: 'all-or-nothing' });
    expect(await reached(list.id, 'committed')).toMatchObject({ added: 2, bad: 0 });
    expect((await record(id)).map(({ kind }) => kind).sort()).toEqual([
      'award',
      'rating',
      'rating',
    ]);
    const progress = await clerk.get<string>(`/imports/${list.id}/progress`);
    expect(String(progress.body)).toContain('"status":"committed"');
  });

  it('takes a list of achievements, and refuses what is no list of history', async () => {
    const list = await sent(
      'achievements',
      csv(
        'CCCD;Loại thành tích;Cấp/hạng;Tên thành tích;Ngày chấp nhận;Đơn vị thực hiện;Số quyết định;Vai trò;Ghi chú',
        `${NUMBER};Sáng kiến;Tỉnh;Sổ điểm điện tử;12/05/2019;;3/QĐ;Chủ nhiệm;`,
      ),
      'thanh-tich.csv',
    );
    expect(list).toMatchObject({ good: 1, bad: 0 });
    await clerk.done(`/imports/${list.id}/commit`, { policy: 'all-or-nothing' });
    await reached(list.id, 'committed');
    const [her] = await find('đặng thị hòa');
    expect((await record(her!.id)).map(({ kind }) => kind)).toEqual(['initiative', 'award']);
    const form = new FormData();
    form.set('purpose', 'gossip');
    form.set('unitId', unitId);
    form.set('file', csv('a;b'), 'a.csv');
    expect((await clerk.upload('/imports', form)).status).toBe(422);
    const auditor = await Client.signIn(service.url, 'auditor');
    expect((await auditor.get(`/imports/${list.id}`)).status).toBeGreaterThanOrEqual(403);
  });

  it('reads two that are one as one, and parts them again', async () => {
    const a = await register('Phan Văn Gộp', { birthYear: 1966, noNumberReason: 'not-recorded' });
    const b = await register('Phan V. Gộp', { birthYear: 1966, noNumberReason: 'not-recorded' });
    await versioned(specialist, b, 'merge', { into: a, reason: 'same-person' });
    expect((await clerk.get<Found>(`/subjects/${b}`)).body.id).toBe(a);
    expect(await find('phan v gop')).toMatchObject([{ id: a, formerName: 'Phan V. Gộp' }]);
    await specialist.done(`/subjects/${b}/unmerge`, { reason: 'Hai người khác nhau' });
    expect((await clerk.get<Found>(`/subjects/${b}`)).body.id).toBe(b);
    expect(await names('gop')).toEqual(['Phan V. Gộp', 'Phan Văn Gộp']);
  });

  it('keeps a scan with an entry, and tells who may be there twice to those who merge', async () => {
    const twice = 'Phan Thị Hai Lần';
    const id = await register(twice, { birthYear: 1969, noNumberReason: 'not-recorded' });
    const form = new FormData();
    form.set(
      'file',
      new Blob(['%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n']),
      'a.pdf',
    );
    const { body: stored } = await clerk.upload<{ sha256: string }>(`/subjects/${id}/scans`, form);
    const at = `/subjects/${id}/scans/${stored.sha256}`;
    expect((await clerk.get(at)).status).toBe(404);
    const entry = { kind: 'rating', fact: { year: 2019, rating: 'good' }, scan: stored.sha256 };
    await clerk.done(`/subjects/${id}/add-record`, { entries: [entry] });
    const scan = await clerk.get(at);
    expect(scan.status).toBe(200);
    expect(scan.headers.get('content-disposition')).toMatch(/^attachment; .*\.pdf"$/);
    expect((await clerk.get(`/subjects/${id}/scans/x`)).status).toBe(404);
    const units = await board.get<{ items: { id: string }[] }>('/organisations?q=so+y+te&limit=1');
    await specialist.done('/subjects', {
      ...{ kind: 'individual', name: twice, unitId: units.body.items[0]!.id },
      ...{ birthYear: 1969, noNumberReason: 'not-recorded' },
    });
    const { body } = await specialist.get<List>('/subjects/duplicates?kind=individual');
    expect(body.items.filter(({ name }) => name === twice)).toMatchObject([
      { alike: 1 },
      { alike: 1 },
    ]);
    expect((await clerk.get('/subjects/duplicates')).status).toBe(403);
  });

  it('erases a person for good', async () => {
    const id = await register('Mai Phải Xóa');
    await versioned(board, id, 'erase', { reason: 'request' });
    expect(await names('mai phai xoa')).toEqual([]);
    const { body } = await clerk.get<Found & { erased: boolean }>(`/subjects/${id}`);
    expect(body).toMatchObject({ name: null, number: null, erased: true });
  });
});
