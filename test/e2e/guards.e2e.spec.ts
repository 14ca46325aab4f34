import { eventually, type Client } from '@vinhdanh/testing';
import { refused } from './refusals.js';
import { startApi, type RunningApi } from './running-api.js';

jest.setTimeout(60_000);

const ON_PAPER = { effectiveOn: '2025-01-15' };
const CERTIFICATE = 'provincial-certificate';
const FLAG = 'provincial-flag';
const RULE = 'Quy chế mẫu, Điều 7';

interface Warned {
  code: string;
  stops: string;
  dossierId: string;
  facts: Record<string, unknown>;
  message: { vi: string; en: string };
}
interface Warnings {
  lines: number;
  counts: Record<string, number>;
  warnings: Warned[];
  stops: Warned[];
}
interface Dossier {
  version: number;
  state: { status: string; hold?: { since: string } };
  warnings?: Warned[];
}
type Result = { id: string; ok: boolean };

describe('quotas, second awards, twins and holds over HTTP', () => {
  let api: RunningApi;
  let clerk: Client;
  let head: Client;
  let specialist: Client;
  let unitId: string;
  let roundId: string;
  let letters = 0;

  beforeAll(async () => {
    api = await startApi();
    [clerk, head, specialist] = await Promise.all([
      api.as('clerk'),
      api.as('unit'),
      api.as('specialist'),
    ]);
    const me = await clerk.get<{ roles: { role: string; unitId: string }[] }>('/auth/me');
    unitId = me.body.roles.find(({ role }) => role === 'unit-clerk')!.unitId;
    const admin = await api.as('admin');
    const name = { vi: 'Không quá 2 cờ mỗi đơn vị', en: 'At most 2 flags a unit' };
    const quota = {
      ...{ id: 'few', name, per: 'unit', guard: 'block', bound: 'at-most', count: 2 },
      ...{ source: RULE, verified: true },
    };
    await admin.done('/catalogue/editions/e2/amend', {
      award: { code: FLAG, extends: 'e2', quotas: [quota] },
      reason: 'Chỉ tiêu của tỉnh',
      citation: RULE,
    });
    const round = await specialist.done<{ id: string }>('/rounds', {
      title: 'Khen thưởng năm 2024',
      awards: [FLAG, CERTIFICATE],
      yearKind: 'calendar',
      meritFrom: '2024-01-01',
      meritTo: '2024-12-31',
      deadline: '2025-02-01',
      expectedUnits: [unitId],
      effectiveOn: '2024-11-01',
    });
    roundId = round.id;
  }, 60_000);
  afterAll(() => api?.stop(), 30_000);

  /** A drafted letter with its lines. */
  async function letter(lines: object[]): Promise<{ id: string; ids: string[] }> {
    letters += 1;
    const paper = { number: `${letters}/TTr`, date: '2025-01-10', signer: 'Nguyễn Văn A' };
    const draft = { roundId, unitId, kind: 'merit', level: 'province', letter: paper, ...ON_PAPER };
    const { id } = await clerk.done<{ id: string }>('/proposals', draft);
    const form = new FormData();
    form.set('kind', 'letter');
    form.set('file', new Blob(['%PDF-1.7 x']), 'to-trinh.pdf');
    await clerk.upload(`/proposals/${id}/papers`, form);
    const added = await clerk.done<{ results: Result[] }>(`/proposals/${id}/lines`, {
      lines,
      ...ON_PAPER,
    });
    expect(added.results.map((one) => one.ok)).toEqual(lines.map(() => true));
    return { id, ids: added.results.map((one) => one.id) };
  }
  async function file(id: string) {
    const etag = (await head.get(`/proposals/${id}`)).headers.get('etag')!;
    return head.post<{ warnings?: Warnings }>(`/proposals/${id}/file`, ON_PAPER, {
      'if-match': etag,
    });
  }
  const team = (name: string, more: object = {}) => ({
    subject: { name, synthetic: true },
    award: FLAG,
    recipientKind: 'collective',
    ...more,
  });
  const seen = async (id: string, by = specialist) =>
    (await by.get<Dossier>(`/dossiers/${id}`)).body;
  const reached = (id: string, status: string) =>
    eventually(
      () => seen(id),
      ({ state }) => state.status === status,
    );
  const settled = async (ids: string[], status = 'checked') => {
    for (const id of ids) await reached(id, status);
  };
  const appraise = (proposalId: string) =>
    specialist.done<{ ok: number; failed: number }>('/dossiers/appraise', {
      proposalId,
      result: 'eligible',
      note: 'Đã thẩm định',
      confirmation: {
        document: 'Luật Thi đua, khen thưởng 06/2022/QH15',
        date: '2022-06-15',
        article: 'Điều 26',
      },
      ...ON_PAPER,
    });

  it('warns of a quota at filing and files all the same; the session takes no more than it allows', async () => {
    const { id, ids } = await letter(['Tổ Một', 'Tổ Hai', 'Tổ Ba'].map((name) => team(name)));
    const before = (await clerk.get<Warnings>(`/proposals/${id}/warnings?on=2025-01-15`)).body;
    expect(before).toMatchObject({ lines: 3, counts: { 'quota-over': 3 }, stops: [] });
    const filed = await file(id);
    expect(filed.status).toBe(200);
    expect(filed.body.warnings?.warnings[0]).toMatchObject({
      code: 'quota-over',
      stops: 'submission',
      facts: { limit: 2, used: 0, proposed: 3, over: 1 },
      message: { vi: expect.stringContaining('vượt chỉ tiêu') as string },
    });
    await settled(ids);
    expect((await seen(ids[0]!, clerk)).warnings?.map((one) => one.code)).toContain('quota-over');
    const quotas = async (by = specialist) =>
      (await by.get<{ items: object[] }>(`/quotas?year=2024&award=${FLAG}&unit=${unitId}`)).body
        .items;
    expect(await quotas()).toMatchObject([
      { limit: 2, used: 0, proposed: 3, left: -1, state: 'over', blocks: true, source: RULE },
    ]);
    const [{ proposedList }] = (await quotas()) as [{ proposedList: Record<string, string> }];
    const listed = await specialist.get<{ items: { id: string }[] }>(
      `/dossiers?${new URLSearchParams(proposedList)}`,
    );
    expect(listed.body.items.map((one) => one.id).sort()).toEqual([...ids].sort());
    expect(await appraise(id)).toMatchObject({ ok: 3, failed: 0 });
    const secretary = await api.as('secretary');
    const { id: sessionId } = await secretary.done<{ id: string }>('/council-sessions', {
      title: 'Phiên mẫu',
      heldOn: '2025-03-15',
      council: { name: 'Hội đồng tỉnh', level: 'province', roster: 22 },
      effectiveOn: '2025-03-01',
    });
    const agenda = { dossierIds: ids, effectiveOn: '2025-03-01' };
    await secretary.done(`/council-sessions/${sessionId}/agenda`, agenda);
    interface Session {
      agenda: { lines: number; skipped?: { code: string; message: string }[] };
    }
    const session = await eventually(
      async () => (await secretary.get<Session>(`/council-sessions/${sessionId}`)).body,
      (one) => one.agenda.lines + (one.agenda.skipped?.length ?? 0) === 3,
    );
    expect(session.agenda).toMatchObject({ lines: 2, skipped: [{ code: 'quota-full' }] });
    expect(session.agenda.skipped?.[0]?.message).toContain('2');
    expect(await quotas()).toMatchObject([{ limit: 2, used: 2, proposed: 1, left: -1 }]);
    // Those still without a place, in the order of the law's preferences.
    const waiting = await clerk.get<{ items: { dossierId: string }[] }>(
      `/quotas/candidates?award=${FLAG}&year=2024&unit=${unitId}`,
    );
    expect(waiting.body.items).toHaveLength(1);
    expect(ids).toContain(waiting.body.items[0]?.dossierId);
  });

  it('holds one line while its letter goes on, and tells the unit no more than it must', async () => {
    const lines = ['Tổ Bốn', 'Tổ Năm'].map((name) => team(name, { award: CERTIFICATE }));
    const { id, ids } = await letter(lines);
    expect((await file(id)).status).toBe(200);
    await settled(ids);
    const [heldId, freeId] = ids as [string, string];
    const act = async (verb: string, body: object, by = specialist) =>
      by.post(
        `/dossiers/${heldId}/${verb}`,
        { ...body, effectiveOn: '2025-01-20' },
        { 'if-match': `"${(await seen(heldId)).version}"` },
      );
    const matter = {
      matter: 'denunciation',
      since: '2025-01-14',
      reference: '12/PC-TTr',
      note: 'Đơn nêu việc kê khai thành tích',
    };
    refused(await act('hold', matter, clerk), 403, 'not-allowed');
    refused(await act('hold', { ...matter, matter: 'gossip' }), 422, 'body-not-valid');
    expect((await act('hold', matter)).status).toBe(200);
    expect(await appraise(id)).toMatchObject({ ok: 1 });
    await reached(freeId, 'eligible');
    expect((await seen(heldId)).state.status).toBe('held');

    const toUnit = await seen(heldId, clerk);
    expect(toUnit.state).toMatchObject({ status: 'held', hold: { since: '2025-01-14' } });
    const all = [toUnit, (await clerk.get('/dossiers?limit=100')).body];
    const audit = await clerk.get(`/audit?stream=dossier:${heldId}`);
    expect(JSON.stringify([...all, audit.body])).not.toMatch(/denunciation|12\/PC|kê khai/);
    const stranger = await api.as('agency');
    refused(await stranger.get(`/dossiers/${heldId}`), 404, 'not-found');

    const breach = { conclusion: 'breach', note: 'Kết luận số 3' };
    refused(await act('release', breach), 409, 'reply-not-heard');
    const invite = { message: 'Đề nghị giải trình', deadline: '2025-01-30' };
    expect((await act('invite-reply', invite)).status).toBe(200);
    expect(JSON.stringify(await seen(heldId, clerk))).toContain('Đề nghị giải trình');
    const reply = { reply: 'Sáng kiến đã được công nhận' };
    refused(await act('reply', reply, stranger), 403, 'not-allowed');
    expect((await act('reply', reply, clerk)).status).toBe(200);
    expect((await act('release', { conclusion: 'clean' })).status).toBe(200);
    await reached(heldId, 'checked');
    refused(await act('release', { conclusion: 'clean' }), 409, 'not-in-this-state');
  });

  it('warns of a second form for one achievement, and never blocks by it alone', async () => {
    const { id: subjectId } = await specialist.done<{ id: string }>('/subjects', {
      ...{ kind: 'individual', name: 'Lê Văn Mẫu Sáng', unitId, birthYear: 1980 },
      ...{ noNumberReason: 'not-recorded', synthetic: true },
    });
    const fact = { nature: 'initiative', year: 2024, scope: 'grassroots', applied: true };
    const { entryIds } = await specialist.done<{ entryIds: string[] }>(
      `/subjects/${subjectId}/add-record`,
      {
        entries: [
          {
            kind: 'initiative',
            fact: { ...fact, usedFor: [] },
            words: { title: 'Cải tiến mẫu', number: '5/QĐ' },
            grade: 'confirmed',
            reference: '1/CV',
          },
        ],
      },
    );
    const line = (more: object) => ({
      ...{ subject: { id: subjectId }, award: CERTIFICATE, recipientKind: 'individual' },
      ...{ restsOn: entryIds, ...more },
    });
    const first = await letter([line({})]);
    expect((await file(first.id)).status).toBe(200);
    await settled(first.ids);
    const second = await letter([line({ meritFrom: '2023-01-01' })]);
    const warned = (await clerk.get<Warnings>(`/proposals/${second.id}/warnings?on=2025-01-15`))
      .body;
    expect(Object.keys(warned.counts).sort()).toEqual(['initiative-used', 'same-achievement']);
    expect(warned.stops).toEqual([]);
    expect(warned.warnings.every(({ message }) => message.vi && message.en)).toBe(true);
    expect((await file(second.id)).status).toBe(200);
    await settled(second.ids);
  });

  it('tells of the same line twice and of the same person under another number', async () => {
    const person = { name: 'Võ Thị Mẫu Trùng', birthYear: 1975, synthetic: true };
    const line = { subject: person, award: CERTIFICATE, recipientKind: 'individual' };
    const first = await letter([line]);
    expect((await file(first.id)).status).toBe(200);
    await settled(first.ids);
    const again = await letter([line]);
    await file(again.id);
    const twin = await eventually(
      () => seen(again.ids[0]!),
      ({ state }) => !['draft', 'filed'].includes(state.status),
    );
    expect(JSON.stringify(twin)).toContain(first.ids[0]);
    const settle = (body: object) =>
      specialist.post(
        `/dossiers/${again.ids[0]}/settle-duplicate`,
        { otherId: first.ids[0], ...body, ...ON_PAPER },
        { 'if-match': `"${twin.version}"` },
      );
    refused(await settle({ keep: 'none' }), 422, 'body-not-valid');
    expect((await settle({ keep: 'other' })).status).toBe(200);
    await eventually(
      () => seen(again.ids[0]!),
      ({ state }) => !['checked', 'eligible', 'filed'].includes(state.status),
    );
    expect((await seen(first.ids[0]!)).state.status).toBe('checked');
  });

  it('does not file what a verified rule certainly forbids, and says which', async () => {
    const { id } = await letter([
      team('Trần Thị Mẫu Sai', { recipientKind: 'individual' }),
      team('Tổ Sáu', { award: CERTIFICATE }),
    ]);
    const answer = await file(id);
    refused(answer, 409, 'filing-stopped');
    expect(JSON.stringify(answer.body)).toContain('Điều 26');
    expect((await head.get<{ status: string }>(`/proposals/${id}`)).body.status).toBe('draft');
  });
});
