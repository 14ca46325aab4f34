import { randomUUID } from 'node:crypto';
import type { Client } from '@vinhdanh/testing';
import { acting } from './acting.js';
import { startApi, type RunningApi } from './running-api.js';

// Real processes and a real database on what may be a busy machine.
jest.setTimeout(60_000);

const LETTER = { number: '12/TTr', date: '2019-01-10', signer: 'Nguyễn Văn A' };
const ON_PAPER = { effectiveOn: '2019-01-15' };
const IN_HAND = { document: 'Nghị định 91/2017/NĐ-CP', date: '2017-07-31', article: 'Điều 45' };
const PDF = '%PDF-1.7 x';

interface Refused {
  code: string;
  errors: { pointer: string }[];
  currentVersion: number;
}
interface Lines {
  ok: number;
  failed: number;
  results: { id: string; index: number; code?: string; message?: string }[];
}

describe('letters over HTTP', () => {
  let api: RunningApi;
  let clerk: Client;
  let head: Client;
  let unitId: string;
  let roundId: string;

  beforeAll(async () => {
    api = await startApi();
    clerk = await api.as('clerk');
    head = await api.as('unit');
    const me = await clerk.get<{ roles: { role: string; unitId: string }[] }>('/auth/me');
    unitId = me.body.roles.find(({ role }) => role === 'unit-clerk')!.unitId;
    const specialist = await api.as('specialist');
    const round = await specialist.done<{ id: string }>('/rounds', {
      title: 'Khen thưởng năm 2018',
      awards: ['provincial-flag', 'provincial-certificate'],
      yearKind: 'calendar',
      meritFrom: '2018-01-01',
      meritTo: '2018-12-31',
      deadline: '2019-02-01',
      expectedUnits: [unitId],
      effectiveOn: '2018-11-01',
    });
    roundId = round.id;
  }, 60_000);
  afterAll(() => api?.stop());

  const draft = async (): Promise<string> => {
    const body = { roundId, unitId, kind: 'merit', level: 'province', letter: LETTER, ...ON_PAPER };
    return (await clerk.done<{ id: string }>('/proposals', body)).id;
  };
  const line = (name: string) => ({
    subject: { name },
    award: 'provincial-flag',
    recipientKind: 'collective',
  });
  const upload = (path: string, kind?: string, content?: string) => {
    const form = new FormData();
    if (kind !== undefined) form.set('kind', kind);
    if (content !== undefined) form.set('file', new Blob([content]), 'thư mục/tờ trình.pdf');
    return clerk.upload(path, form);
  };

  it('drafts, fills and files a letter', async () => {
    const id = await draft();
    const lines = { lines: [line('Tổ Toán'), { ...line('Tổ Văn'), award: 'labour-order' }] };
    const added = await clerk.done<Lines>(`/proposals/${id}/lines`, lines);
    expect(added).toMatchObject({ ok: 1, failed: 1 });
    expect(added.results[1]).toMatchObject({ code: 'award-not-in-round', index: 1 });
    expect(added.results[1]?.message).toContain('Huân chương Lao động');

    const paper = await upload(`/proposals/${id}/papers`, 'letter', PDF);
    expect(paper).toMatchObject({
      status: 201,
      body: { paper: { kind: 'letter', name: 'tờ trình.pdf', mime: 'application/pdf' } },
    });
    const print = async () => String((await head.get<string>(`/proposals/${id}/print`)).body);
    expect(await print()).toContain('Tổ Toán');
    expect(await print()).toContain('BẢN XEM TRƯỚC');
    expect((await head.get(`/proposals/${id}`)).body).toMatchObject({ signer: LETTER.signer });
    // What the letter counts as lacking a paper is what the list shows.
    interface Lacking {
      missing: Record<string, number>;
      awaiting: Record<string, number>;
      incomplete: object[];
    }
    const { missing, awaiting, incomplete } = (await clerk.get<Lacking>(`/proposals/${id}/papers`))
      .body;
    const lacking = async (code: string) =>
      (await clerk.get<{ items: object[] }>(`/dossiers?proposalId=${id}&lacks=${code}`)).body.items;
    for (const [code, n] of Object.entries(missing))
      expect(await lacking(code)).toHaveLength(n + (awaiting[code] ?? 0));
    expect(Object.keys(missing)).toContain('report');
    expect(await lacking('any')).toHaveLength(incomplete.length);
    expect(await lacking('no-such-paper')).toEqual([]);
    expect((await clerk.get('/dossiers?lacks=report')).status).toBe(422);
    const stranger = await api.as('unit.so-cong-thuong');
    expect((await stranger.get(`/dossiers?proposalId=${id}&lacks=any`)).status).toBe(404);
    expect((await stranger.get(`/proposals/${id}/print`)).status).toBe(404);
    const quotas = `/quotas?round=${roundId}&unit=${unitId}&letter=${id}`;
    interface Quota {
      award: string;
      proposed: number;
      per: string;
      proposedList?: Record<string, string>;
    }
    const { items } = (await head.get<{ items: Quota[] }>(quotas)).body;
    // What a figure counts is what its list holds, the drafts of this letter among it; a unit is
    // shown no list of what is counted beyond it.
    for (const { proposed, per, proposedList } of items) {
      expect([per, proposedList !== undefined]).toEqual([per, proposed > 0 && per === 'unit']);
      if (!proposedList) continue;
      const found = await head.get<{ items: object[] }>(
        `/dossiers?${new URLSearchParams(proposedList)}`,
      );
      expect(found.body.items).toHaveLength(proposed);
    }
    expect(items.filter(({ award }) => !award.startsWith('provincial-'))).toEqual([]);
    expect((await stranger.get(`/quotas?year=2018&letter=${id}`)).status).toBe(404);
    const shown = await head.get(`/proposals/${id}`);
    expect(shown.headers.get('etag')).toBe('"2"');
    const file = (headers: Record<string, string> = {}) =>
      head.post<Partial<Refused>>(`/proposals/${id}/file`, ON_PAPER, headers);
    expect((await file()).status).toBe(428);
    expect(await file({ 'if-match': '"1"' })).toMatchObject({
      status: 412,
      body: { currentVersion: 2 },
    });
    expect(await file({ 'if-match': '"2"' })).toMatchObject({
      status: 200,
      // The law it is judged by, with its mark: nobody has checked all of it yet.
      body: {
        status: 'filed',
        version: 3,
        basis: { edition: 'e1b', provisional: false, verified: false, warnings: [] },
      },
    });
    const receipt = await clerk.get(`/proposals/${id}/receipt`);
    expect(receipt.body).toMatchObject({ filedOn: '2019-01-15' });
  });

  it('is taken back, one line or all of it, until the next holder has acted', async () => {
    const people = acting(api);
    const filed = async (names: string[]) => {
      const path = `/proposals/${await draft()}`;
      const { results } = await clerk.done<Lines>(`${path}/lines`, { lines: names.map(line) });
      await people.act('unit', path, 'file', ON_PAPER);
      const ids = results.map(({ id }) => id);
      await people.reach(ids, 'checked');
      return { path, ids, first: `/dossiers/${ids[0]}` };
    };
    const reason = { reason: 'filed-in-error', ...ON_PAPER };
    const whole = await filed(['Tổ Lý', 'Tổ Nhạc']);
    const found = async (path: string) => {
      const { body } = await clerk.get<{ items: { id: string }[] }>(path);
      return body.items.map(({ id }) => id);
    };
    // By name as in every search, accents or not, and beside other filters.
    expect(await found('/dossiers?q=nhac%20to&status=checked')).toEqual([whole.ids[1]]);
    expect(await found(`/dossiers?q=${encodeURIComponent('Nhạc')}`)).toEqual([whole.ids[1]]);
    expect(await found('/dossiers?q=nhac&status=draft')).toEqual([]);
    expect(await found('/dossiers?q=%25')).toEqual([]);
    // A letter is found by the state that follows from its lines.
    const letter = whole.path.split('/')[2];
    expect(await found('/proposals?shown=in-appraisal')).toContain(letter);
    expect(await found('/proposals?shown=filed')).toEqual([]);
    expect((await clerk.get('/proposals?shown=none')).status).toBe(422);
    // The head of the unit answers for it, not the clerk who wrote it.
    expect((await people.attempt('clerk', whole.first, 'withdraw', reason)).status).toBe(403);
    await people.act('unit', whole.first, 'withdraw', reason);
    await people.reach(whole.ids.slice(0, 1), 'withdrawn');
    await people.reach(whole.ids.slice(1), 'checked');
    const gone = await people.act('unit', whole.path, 'withdraw', ON_PAPER);
    expect(gone).toMatchObject({ status: 'withdrawn' });
    await people.reach(whole.ids, 'withdrawn');
    const late = await filed(['Tổ Họa']);
    const verdict = { ids: late.ids, result: 'eligible', note: 'Đã đối chiếu (mẫu)', ...ON_PAPER };
    const specialist = await api.as('specialist');
    const appraisal = { ...verdict, confirmation: IN_HAND };
    expect(await specialist.done('/dossiers/appraise', appraisal)).toMatchObject({ failed: 0 });
    const tooLate = { status: 409, body: { code: 'next-holder-acted' } };
    expect(await people.attempt('unit', late.path, 'withdraw', ON_PAPER)).toMatchObject(tooLate);
    expect(await people.attempt('unit', late.first, 'withdraw', reason)).toMatchObject(tooLate);
    await people.reach(late.ids, 'eligible');
  });

  it('hides a letter from other units', async () => {
    const id = await draft();
    const agency = await api.as('agency');
    expect((await agency.get(`/proposals/${id}`)).status).toBe(404);
    expect((await clerk.get(`/proposals/${randomUUID()}`)).status).toBe(404);
    expect((await agency.post(`/proposals/${id}/lines`, { lines: [line('x')] })).status).toBe(403);
  });

  it('repeats an answer for the same key, and refuses another request under it', async () => {
    const path = `/proposals/${await draft()}/lines`;
    const key = { 'idempotency-key': randomUUID() };
    const lines = { lines: [line('Tổ Hóa')] };
    const first = await clerk.done<Lines>(path, lines, key);
    const again = await clerk.done<Lines>(path, lines, key);
    expect(again.results[0]?.id).toBe(first.results[0]?.id);
    expect((await clerk.post(path, { lines: [line('Tổ Sinh')] }, key)).status).toBe(422);
  });

  it.each([
    ['no kind', undefined, PDF, 422],
    ['a kind that is no code', '../x', PDF, 422],
    ['no file', 'letter', undefined, 422],
    ['a program', 'letter', 'MZ\u0000\u0001', 415],
    ['more than 20 MB', 'letter', PDF.padEnd(21 * 1_048_576), 413],
  ])('refuses an upload with %s', async (_, kind, content, status) => {
    const answer = await upload(`/proposals/${await draft()}/papers`, kind, content);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });

  it.each([
    ['/dossiers?cursor=eA.tampered', 400],
    ['/dossiers?limit=201', 422],
    ['/dossiers?sort=name', 422],
    ['/proposals?status=nonsense', 422],
    ['/dossiers/not-a-uuid', 404],
    [`/dossiers/${randomUUID()}?at=yesterday`, 422],
    ['/catalogue/awards?on=2019-02-30', 422],
    ['/catalogue/awards?on=2019-01-15', 200],
    ['/catalogue/editions', 200],
    ['/rounds', 200],
    ['/proposals', 200],
    ['/dossiers?limit=2', 200],
  ])('answers %s with %i', async (path, status) => {
    expect((await clerk.get(path)).status).toBe(status);
  });

  it.each([
    ['a day that is none', { meritFrom: '2018-02-30' }],
    ['a hidden character', { subject: { name: 'Tổ\u202EToán' } }],
    ['an unknown field', { grade: 1 }],
    ['a year that is no number', { subject: { name: 'x', birthYear: '1990' } }],
  ])('refuses a line with %s', async (_, wrong) => {
    const lines = { lines: [{ ...line('Tổ Địa'), ...wrong }] };
    const answer = await clerk.post<Refused>(`/proposals/${await draft()}/lines`, lines);
    expect(answer.status).toBe(422);
    expect(answer.body.errors[0]?.pointer).toMatch(/^\/lines\/0/);
  });
});
