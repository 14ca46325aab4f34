import { randomUUID } from 'node:crypto';
import { eventually, type Client } from '@vinhdanh/testing';
import { startApi, type RunningApi } from './running-api.js';

jest.setTimeout(60_000);

interface Year {
  year: number;
  version: number;
  verified: boolean;
  days: { date: string; kind: string; name: { vi: string; en: string } }[];
}

describe('what dossiers rest on and are counted by', () => {
  let api: RunningApi;
  let specialist: Client;
  let clerk: Client;

  beforeAll(async () => {
    api = await startApi();
    [specialist, clerk] = await Promise.all([api.as('specialist'), api.as('clerk')]);
  }, 60_000);
  afterAll(() => api?.stop());

  it('runs a movement from launch to its final review', async () => {
    const units = await clerk.get<{ items: { id: string }[] }>('/organisations');
    const ownerId = units.body.items[0]!.id;
    const launch = {
      name: 'Thi đua xây dựng nông thôn mới',
      launcher: 'province',
      ownerId,
      from: '2021-05-10',
      launchLetter: { number: '2012/KH-UBND', date: '2021-05-01' },
    };
    expect(await clerk.post('/movements', launch)).toMatchObject({ status: 403 });
    expect(await specialist.post('/movements', { ...launch, ownerId: randomUUID() })).toMatchObject(
      {
        status: 422,
        body: { code: 'no-such-organisation' },
      },
    );
    const { id } = await specialist.done<{ id: string }>('/movements', launch);
    const act = (verb: string, body: object) => specialist.post(`/movements/${id}/${verb}`, body);
    const wanted: [string, object, number][] = [
      ['set-theme', { year: 2022, theme: 'Chuyển đổi số' }, 200],
      ['register-units', { unitIds: units.body.items.slice(0, 3).map((unit) => unit.id) }, 200],
      ['record-results', { on: '2024-06-01', results: [result(randomUUID())] }, 422],
      ['hold-review', { kind: 'interim', on: '2024-06-01' }, 200],
      ['record-results', { on: '2024-06-01', results: [result(randomUUID())] }, 200],
      ['hold-review', { kind: 'final', on: '2024-02-30' }, 422],
      ['end', { on: '2025-12-31' }, 200],
      ['hold-review', { kind: 'final', on: '2025-12-31' }, 200],
      ['hold-review', { kind: 'interim', on: '2026-01-31' }, 409],
    ];
    for (const [verb, body, status] of wanted)
      expect([verb, (await act(verb, body)).status]).toEqual([verb, status]);

    const found = await clerk.get(`/movements/${id}`);
    expect(found.body).toMatchObject({
      status: 'ended',
      themes: [{ year: 2022 }],
      reviews: [{ kind: 'interim', results: [{ result: 'leading' }] }, { kind: 'final' }],
    });
    const listed = await clerk.get<{ items: object[] }>('/movements?status=ended');
    expect(listed.body.items).toEqual([
      expect.objectContaining({
        id,
        reviews: [expect.objectContaining({ results: 1 }), expect.anything()],
      }),
    ]);

    // Many decisions may be of one movement, and are found by it.
    const draft = (title: string, more: object = {}) =>
      specialist.post<{ id: string }>('/decisions', { kind: 'granting', title, ...more });
    const of = [await draft('Khen sơ kết (mẫu)', { movementId: id })];
    of.push(await draft('Khen tổng kết (mẫu)', { movementId: id }));
    await draft('Khen thường xuyên (mẫu)');
    expect(await draft('Khen (mẫu)', { movementId: randomUUID() })).toMatchObject({
      status: 422,
      body: { code: 'movement-unknown' },
    });
    const { body } = await specialist.get<{ items: { id: string; movementId?: string }[] }>(
      `/decisions?movementId=${id}`,
    );
    expect(body.items.map((item) => [item.id, item.movementId]).sort()).toEqual(
      of.map((one) => [one.body.id, id]).sort(),
    );
  });

  it('enters the days off of a year, and counts by them at once', async () => {
    const board = await api.as('board');
    const due = async () => (await clerk.get('/calendar-years/term?from=2026-08-28&days=3')).body;
    expect(await due()).toEqual({ on: '2026-09-03', stopped: false, verified: false });
    const years = (await clerk.get<{ items: Year[] }>('/calendar-years')).body.items;
    const known = years.find(({ year }) => year === 2026)!;
    const second = { vi: 'Quốc khánh', en: 'National Day' };
    const announced = {
      year: 2026,
      days: [...known.days, { date: '2026-09-01', kind: 'holiday', name: second }],
      source: 'Thông báo mẫu',
      verified: true,
    };
    expect(await clerk.post('/calendar-years', announced)).toMatchObject({ status: 403 });
    expect(await board.post('/calendar-years', announced)).toMatchObject({
      status: 422,
      body: { code: 'calendar-needs-reason' },
    });
    expect(await clerk.post('/calendar-years/preview', announced)).toMatchObject({ status: 403 });
    expect((await board.post('/calendar-years/preview', announced)).body).toMatchObject({
      year: 2026,
      days: { added: [{ date: '2026-09-01' }], dropped: [], changed: [] },
      moved: { appraisals: 0, opinions: 0 },
    });
    const reason = 'Bổ sung ngày nghỉ thứ hai dịp 2/9';
    const begun = { 'if-match': `"${known.version}"` };
    const entered = { ...announced, reason };
    expect((await board.post('/calendar-years', entered, begun)).status).toBe(200);
    // Who began from the same calendar writes over nobody, and learns who was faster.
    const admin = await api.as('admin');
    const other = { ...entered, days: known.days, source: 'Thông báo khác' };
    expect(await admin.post('/calendar-years', other, begun)).toMatchObject({
      status: 412,
      body: { code: 'version-stale', stream: 'calendar:2026', currentVersion: known.version + 1 },
    });
    expect((await admin.post('/calendar-years/preview', other)).body).toMatchObject({
      ...{ version: known.version + 1, days: { dropped: [{ date: '2026-09-01' }] } },
    });
    const last = '/audit/last-change?stream=calendar:2026';
    const told = await eventually(
      () => admin.get<{ sentence: string }>(last),
      ({ body }) => body.sentence?.includes('Thông báo mẫu') ?? false,
    );
    expect(told.body).toMatchObject({ actor: { name: expect.any(String) as string } });
    for (const [who, path] of [
      [admin, '/audit/last-change?stream=organisation:nowhere'],
      [clerk, last],
    ] as const)
      expect(await who.get(path)).toMatchObject({ status: 404 });
    expect(await due()).toEqual({ on: '2026-09-04', stopped: false, verified: true });
    const wrong = { ...announced, reason, days: [{ ...announced.days[0], date: '2026-02-30' }] };
    expect((await board.post('/calendar-years', wrong)).status).toBe(422);
    expect((await board.post('/calendar-years/preview', wrong)).status).toBe(422);
  });

  it('tells the administrator how far the province is, in figures alone', async () => {
    const admin = await api.as('admin');
    const { body } = await admin.get<{ steps: { step: string; done: boolean; count: number }[] }>(
      '/first-steps',
    );
    expect(body).toMatchObject({ mode: 'sample', edition: expect.any(String) as string });
    const step = (name: string) => body.steps.find((one) => one.step === name);
    expect(step('units')).toMatchObject({ done: true });
    expect(step('roles')).toMatchObject({ done: true, count: 9, of: 9, missing: [] });
    expect(step('granted')).toEqual({ step: 'granted', done: false, count: 0 });
    expect((await clerk.get('/first-steps')).status).toBe(403);
  });
});

const result = (subjectId: string) => ({ subjectId, result: 'leading' });
