import { randomUUID } from 'node:crypto';
import { eventually, type Client } from '@vinhdanh/testing';
import { refused } from './refusals.js';
import { startApi, type RunningApi } from './running-api.js';

jest.setTimeout(60_000);

const name = (vi: string) => ({ vi, en: vi });
const sheet = {
  code: 'cluster-2025',
  name: name('Bảng điểm cụm thi đua mẫu'),
  source: 'Quy chế mẫu của cụm, Điều 3',
  verified: true,
  criteria: [
    { type: 'marked', id: 'work', name: name('Công tác'), max: 60, passMark: 30, knockout: true },
    {
      ...{ type: 'measured', id: 'budget', name: name('Thu ngân sách'), max: 30 },
      ...{ better: 'higher', atTarget: 0.5 },
    },
    { type: 'counted', id: 'faults', name: name('Vi phạm'), max: 10, each: -2 },
    { type: 'bonus', id: 'prize', name: name('Điểm thưởng'), max: 10 },
  ],
  cap: 100,
  decimals: 2,
  bands: [{ code: 'good', name: name('Khá'), from: 50 }],
};

interface Round {
  version: number;
  status: string;
  marks: Record<string, unknown>;
  scores?: { subjectId: string; total: number; passed?: boolean; rank?: number }[];
}

describe('scoring over HTTP', () => {
  let api: RunningApi;
  let admin: Client;
  let specialist: Client;
  let member: Client;
  let memberId: string;
  let unitId: string;
  const subjects: string[] = [];
  let sheetId: string;
  let roundId: string;

  beforeAll(async () => {
    api = await startApi();
    [admin, specialist, member] = await Promise.all([
      api.as('admin'),
      api.as('specialist'),
      api.as('member1'),
    ]);
    memberId = (await member.get<{ accountId: string }>('/auth/me')).body.accountId;
    const clerk = await api.as('clerk');
    const me = await clerk.get<{ roles: { role: string; unitId: string }[] }>('/auth/me');
    unitId = me.body.roles.find(({ role }) => role === 'unit-clerk')!.unitId;
    for (const title of ['Sở mẫu Một', 'Sở mẫu Hai', 'Sở mẫu Ba']) {
      const body = { kind: 'collective', name: title, unitId, synthetic: true };
      subjects.push((await specialist.done<{ id: string }>('/subjects', body)).id);
    }
  }, 60_000);
  afterAll(() => api?.stop(), 30_000);

  const found = async (by = specialist) => (await by.get<Round>(`/score-rounds/${roundId}`)).body;
  const act = async (verb: string, body: object, by = specialist) =>
    by.post(`/score-rounds/${roundId}/${verb}`, body, {
      'if-match': `"${(await found()).version}"`,
    });
  const marks = (subjectId: string, work: number, faults = 0) => ({
    subjectId,
    marks: { work: { points: work }, faults: { times: faults }, prize: { points: 0 } },
  });

  it('takes a sheet as data, and says what is wrong with one', async () => {
    const define = (body: object, by = admin) =>
      by.post<{ id: string }>('/score-sheets', {
        purpose: 'cluster',
        from: '2025-01-01',
        sheet,
        ...body,
      });
    const faulty = await define({ sheet: { ...sheet, criteria: [{ type: 'odd' }], cap: 'x' } });
    refused(faulty, 422, 'sheet-faulty');
    expect(JSON.stringify(faulty.body)).toContain('phải là một trong: marked');
    refused(await define({ purpose: 'fun' }), 422, 'body-not-valid');
    refused(await define({}, specialist), 403, 'not-allowed');
    const preview = (body: object, by = admin) => by.post('/score-sheets/preview', body);
    refused(await preview({ sheet }, specialist), 403, 'not-allowed');
    const [work, ...others] = sheet.criteria;
    const without = { ...sheet, criteria: [{ ...work, passMark: 70 }, ...others] };
    expect((await preview({ sheet: without })).body).toEqual({
      faults: [
        { pointer: '/criteria/0/passMark', message: expect.stringContaining('điểm đạt') as string },
      ],
    });
    // Full marks, unless the example says otherwise; the bonus is cut by the cap.
    expect((await preview({ sheet })).body).toMatchObject({
      ...{ faults: [], score: { total: 100, of: 90, band: 'good', passed: true } },
    });
    expect(
      (await preview({ sheet, example: { work: 20, faults: 3, prize: 0 } })).body,
    ).toMatchObject({
      score: { total: 44, knockedOutBy: ['work'], passed: false },
    });
    const made = await define({});
    expect(made.status).toBe(201);
    sheetId = made.body.id;
    const next = { ...sheet, cap: 90 };
    const reason = 'Quy chế mới';
    const revise = (body: object) =>
      admin.post(`/score-sheets/${sheetId}/revise`, { reason, sheet: next, ...body });
    refused(await revise({ from: '2025-01-01' }), 422, 'version-not-later');
    expect((await revise({ from: '2027-01-01' })).status).toBe(200);
    const shown = await specialist.get(`/score-sheets/${sheetId}`);
    expect(shown.body).toMatchObject({
      status: 'defined',
      versions: [
        { from: '2025-01-01', sheet: { cap: 100 } },
        { from: '2027-01-01', reason },
      ],
    });
    const listed = await admin.get<{ items: object[] }>('/score-sheets');
    expect(listed.body.items).toHaveLength(1);
    refused(await (await api.as('clerk')).get('/score-sheets'), 403, 'not-allowed');
    refused(await admin.get(`/score-sheets/${randomUUID()}`), 404, 'not-found');
  });

  it('scores by people and by targets, each evaluator for himself', async () => {
    const opening = {
      title: 'Chấm điểm cụm thi đua mẫu',
      year: 2025,
      sheetId,
      on: '2025-12-01',
      candidates: subjects,
      cluster: 'province',
    };
    const open = (body: object) => specialist.post('/score-rounds', { ...opening, ...body });
    refused(await open({ on: '2024-01-01' }), 422, 'no-such-sheet');
    refused(await open({ cluster: undefined }), 422, 'matter-missing');
    refused(await open({ candidates: [randomUUID()] }), 422, 'no-such-subject');
    const me = await specialist.get<{ accountId: string }>('/auth/me');
    const evaluators = [memberId, me.body.accountId];
    const opened = await specialist.done<{ id: string }>('/score-rounds', {
      ...opening,
      evaluators,
    });
    roundId = opened.id;
    const [a = '', b = '', c = ''] = subjects;
    for (const by of [member, specialist])
      for (const given of [marks(a, 50), marks(b, 50, 2), marks(c, 20)])
        expect((await act('mark', given, by)).status).toBe(200);
    refused(await act('mark', marks(a, 61)), 422, 'mark-not-valid');
    refused(await act('mark', marks(a, 1), await api.as('member2')), 403, 'not-an-evaluator');
    // Independent: a member sees no marks but his own while marking goes on.
    const seen = await found(member);
    expect([Object.keys(seen.marks), seen.scores]).toEqual([[memberId], undefined]);
    refused(await act('conclude', { on: '2026-01-10' }), 409, 'marks-missing');
    const measured = {
      criterion: 'budget',
      results: [
        { subjectId: a, target: 100, actual: 120 },
        { subjectId: b, target: 100, actual: 100 },
        { subjectId: c, actual: 70 },
      ],
    };
    refused(await act('measure', { ...measured, criterion: 'work' }), 422);
    expect((await act('measure', measured)).status).toBe(200);
    expect((await act('conclude', { on: '2026-01-10' })).status).toBe(200);
    expect((await found(member)).scores).toMatchObject([
      { subjectId: a, total: 80, rank: 1, passed: true },
      { subjectId: b, total: 61, rank: 2, passed: true },
      { subjectId: c, passed: false },
    ]);
    expect((await act('reopen', { reason: 'Chấm nhầm một tiêu chí' })).status).toBe(200);
    expect((await act('conclude', { on: '2026-01-11' })).status).toBe(200);
    const listed = await specialist.get<{ items: object[] }>(
      '/score-rounds?year=2025&status=concluded',
    );
    expect(listed.body.items).toEqual([
      expect.objectContaining({ id: roundId, candidates: 3, status: 'concluded' }),
    ]);
  });

  it('puts results into the records, where eligibility counts them', async () => {
    const [a = '', , c = ''] = subjects;
    const record = (results: object[]) =>
      act('record-results', { results, reference: '05/BB-CTĐ' });
    refused(await record([{ subjectId: c, result: 'leading' }]), 409, 'candidate-failed');
    refused(await record([{ subjectId: a, result: 'best' }]), 422, 'body-not-valid');
    const asked = async () => {
      const { body } = await specialist.post<{ tree: object[] }>('/eligibility/checks', {
        ...{ subjectId: a, award: 'provincial-flag', kind: 'merit', on: '2026-02-01' },
        ...{ meritFrom: '2025-01-01', meritTo: '2025-12-31' },
      });
      return JSON.stringify(body.tree);
    };
    const ref = /"ref":"[0-9a-f-]{36}"/;
    expect(await asked()).not.toMatch(ref);
    const done = { subjectId: a, result: 'leading' };
    expect((await record([done])).status).toBe(200);
    expect((await record([done])).status).toBe(200);
    await eventually(
      () => specialist.get(`/subjects/${a}/record`),
      ({ body }) => JSON.stringify(body).includes('05/BB-CTĐ'),
    );
    expect(await asked()).toMatch(ref);
    refused(await record([{ ...done, result: 'typical' }]), 409, 'result-known');
    refused(await act('reopen', { reason: 'Chấm nhầm' }), 409, 'results-recorded');
    const auditor = await api.as('auditor');
    await eventually(
      () => auditor.get(`/audit?stream=score-round:${roundId}&limit=50`),
      ({ body }) => JSON.stringify(body).includes('Ghi kết quả thi đua (dẫn đầu)'),
    );
    const retire = { on: '2027-12-31', reason: 'Không dùng nữa' };
    expect((await admin.post(`/score-sheets/${sheetId}/retire`, retire)).status).toBe(200);
  });
});
