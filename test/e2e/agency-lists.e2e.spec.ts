import { eventually, type Client } from '@vinhdanh/testing';
import { startApi, type RunningApi } from './running-api.js';

jest.setTimeout(60_000);

const NUMBER = '083080001234';
const CSV = [
  'Họ và tên;CCCD;Năm sinh;Nội dung;Số văn bản;Ngày văn bản',
  `Người Có Số (mẫu);${NUMBER};;Nợ thuế quá hạn;15/TB-CT;05/12/2025`,
  'Người Trùng Tên (mẫu);;1981;Chậm nộp tờ khai;;',
  'Người Thiếu Dữ Liệu (mẫu);;;Chậm nộp tờ khai;;',
].join('\r\n');

interface Received {
  id: string;
  rows: number;
  faults: { row: number; code: string; message: string }[];
}
interface Matches {
  items: { n: number; subjectId: string; sure: boolean }[];
}

describe('yearly lists of agencies over HTTP', () => {
  let api: RunningApi;
  let specialist: Client;
  let clerk: Client;
  let id: string;

  beforeAll(async () => {
    api = await startApi();
    [specialist, clerk] = await Promise.all([api.as('specialist'), api.as('clerk')]);
    const me = await clerk.get<{ roles: { role: string; unitId: string }[] }>('/auth/me');
    const { unitId } = me.body.roles.find(({ role }) => role === 'unit-clerk')!;
    const register = (name: string, more: object) =>
      clerk.done('/subjects', { kind: 'individual', name, unitId, synthetic: true, ...more });
    await register('Người Có Số (mẫu)', { personalNumber: NUMBER });
    await register('Người Trùng Tên (mẫu)', { birthYear: 1981, noNumberReason: 'not-recorded' });
  }, 60_000);
  afterAll(() => api?.stop(), 30_000);

  const send = (by: Client, fields: Record<string, string>, content = CSV, name = 'thue.csv') => {
    const form = new FormData();
    for (const [key, value] of Object.entries(fields)) form.set(key, value);
    form.set('file', new Blob([content]), name);
    return by.upload<Received>('/agency-lists', form);
  };
  const matches = async () =>
    (await specialist.get<Matches>(`/agency-lists/${id}/matches`)).body.items;

  it('takes a list once and answers the rows it could not use', async () => {
    const first = await send(specialist, { agency: 'tax', year: '2025' });
    expect(first).toMatchObject({ status: 201, body: { rows: 2, numbered: 1, bad: 1 } });
    expect(first.body.faults).toMatchObject([{ row: 4, code: 'agency-row-unidentified' }]);
    expect(first.body.faults[0]!.message).toContain('không đối chiếu được');
    id = first.body.id;
    expect((await send(specialist, { agency: 'tax', year: '2025' })).body.id).toBe(id);
    const { body } = await specialist.get<{ items: object[] }>(
      '/agency-lists?agency=tax&year=2025',
    );
    const shown = { id, agencyName: { vi: 'Cơ quan thuế' }, rows: 2, confirmed: 0 };
    expect(body.items).toMatchObject([shown]);
    expect((await specialist.get(`/agency-lists/${id}`)).body).toMatchObject(shown);
    const words = await specialist.get<Record<string, { code: string }[]>>('/agency-lists/words');
    expect(words.body.agencies!.map(({ code }) => code)).toContain('police');
    expect(words.body.matters!.map(({ code }) => code)).toContain('investigation');
  });

  it.each<[Record<string, string>, string, string, number, string]>([
    [{ agency: 'tax' }, CSV, 'a.csv', 422, 'body-not-valid'],
    [{ agency: '../x', year: '2025' }, CSV, 'a.csv', 422, 'body-not-valid'],
    [{ agency: 'tax', year: '2025', more: 'x' }, CSV, 'a.csv', 422, 'body-not-valid'],
    [{ agency: 'press', year: '2025' }, CSV, 'a.csv', 422, 'unknown-agency'],
    [{ agency: 'tax', year: '2099' }, CSV, 'a.csv', 422, 'list-of-the-future'],
    [{ agency: 'tax', year: '2025' }, 'a;b\r\nc;d', 'a.csv', 422, 'no-agency-list'],
    [{ agency: 'tax', year: '2025' }, CSV, 'a.pdf', 415, 'file-type-not-accepted'],
  ])('%#: refuses what is no such list', async (fields, content, name, status, code) => {
    const answer = await send(specialist, fields, content, name);
    expect(answer).toMatchObject({ status, body: { code } });
  });

  it('is not for units', async () => {
    expect((await send(clerk, { agency: 'tax', year: '2025' })).status).toBe(403);
    expect((await clerk.get(`/agency-lists/${id}/matches`)).status).toBe(403);
    expect((await clerk.get('/agency-lists')).status).toBe(403);
    expect((await clerk.get(`/agency-lists/${id}`)).status).toBe(403);
    const stray = '0197f3a0-0000-7000-8000-0000000000aa';
    expect((await specialist.get(`/agency-lists/${stray}`)).status).toBe(404);
  });

  interface Work {
    items: { id: string; kind: { code: string }; finishBy?: string; claimedBy?: object }[];
  }
  const work = async () =>
    (await specialist.get<Work>('/work-items?view=all&limit=200')).body.items.filter(
      ({ kind }) => kind.code === 'settle-matches',
    );

  it('is work with a day it is due on, claimed and given back', async () => {
    const [item] = await eventually(work, (items) => items.length === 1);
    // The yearly day and the days after it are data of the catalogue.
    expect(item!.finishBy).toMatch(/^20\d\d-\d\d-\d\d$/);
    const path = `/work-items/${encodeURIComponent(item!.id)}`;
    await specialist.done(`${path}/claim`, {});
    expect((await work())[0]).toHaveProperty('claimedBy');
    await specialist.done(`${path}/release`, {});
    expect((await work())[0]).not.toHaveProperty('claimedBy');
    // Many at once: what cannot be claimed is told by its own id and stops nothing.
    const ids = [item!.id, 'dossier:0197f3a0-0000-7000-8000-0000000000aa~appraise'];
    const many = await specialist.post<{ results: object[] }>('/work-items/claim', { ids });
    const refusal = { id: ids[1], ok: false, code: 'not-visible', message: 'Không tìm thấy.' };
    expect(many).toMatchObject({
      status: 200,
      body: { ok: 1, failed: 1, results: [{ id: ids[0], ok: true }, refusal] },
    });
    expect((await work())[0]).toHaveProperty('claimedBy');
    await specialist.done('/work-items/release', { ids: [item!.id] });
    expect((await work())[0]).not.toHaveProperty('claimedBy');
    expect((await specialist.post('/work-items/claim', { ids: [] })).status).toBe(422);
    // A unit sees none of this work, and learns of it that there is none.
    const strange = await clerk.post('/work-items/claim', { ids: [item!.id] });
    expect(strange).toMatchObject({ body: { failed: 1, results: [{ code: 'not-visible' }] } });
    const { body } = await specialist.get<{ items: object[] }>('/agency-lists?agency=tax');
    expect(body.items).toMatchObject([{ open: 2, term: { finishBy: item!.finishBy } }]);
  });

  it('waits for a person, who confirms one and rejects the other', async () => {
    const [sure, unsure] = await matches();
    expect([sure, unsure]).toMatchObject([
      { n: 2, sure: true },
      { n: 3, sure: false },
    ]);
    const path = `/agency-lists/${id}/matches`;
    const reason = 'Đã đối chiếu với cơ quan thuế';
    const said = { subjectId: sure!.subjectId, reason };
    for (const [verb, body, status] of [
      ['2/confirm', said, 422],
      ['2/confirm', { ...said, matter: 'gossip' }, 422],
      ['99999999999/reject', said, 404],
      ['7/reject', said, 422],
    ] as const)
      expect([verb, (await specialist.post(`${path}/${verb}`, body)).status]).toEqual([
        verb,
        status,
      ]);
    await specialist.done(`${path}/2/confirm`, { ...said, matter: 'inspection' });
    await specialist.done(`${path}/3/reject`, { subjectId: unsure!.subjectId, reason });
    expect(await matches()).toEqual([]);
    expect(await work()).toEqual([]);
    const record = async (by: Client) =>
      JSON.stringify((await by.get(`/subjects/${sure!.subjectId}/record`)).body);
    await eventually(
      () => record(specialist),
      (body) => body.includes('Nợ thuế quá hạn'),
    );
    expect(await record(clerk)).not.toMatch(/Nợ thuế|inspection/);
  });
});
