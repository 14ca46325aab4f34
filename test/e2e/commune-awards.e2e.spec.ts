import { organisationIdOf } from '@vinhdanh/domain';
import { eventually } from '@vinhdanh/testing';
import { acting } from './acting.js';
import { paperMinutes } from './paper-minutes.js';
import { startApi, type RunningApi } from './running-api.js';

// Real processes and a real database on what may be a busy machine.
jest.setTimeout(120_000);

const COMMUNE = organisationIdOf('xa-mau');
const [CLERK, HEAD, OFFICER, STRANGER] = ['clerk.xa-mau', 'unit.xa-mau', 'agency', 'unit.so-y-te'];
const PAPER_DAY = { effectiveOn: '2026-01-12' };
const IN_HAND = {
  document: 'Luật Thi đua, khen thưởng 06/2022/QH15',
  date: '2022-06-15',
  article: 'Điều 23, 75, 80',
};
const PERSON = 'Nguyễn Thị Mẫu Một';

interface Node {
  id: string;
  result: string;
  children?: Node[];
}
interface Report {
  rows: { award: { code: string }; count: number | null; recipients: { count: number }[] }[];
}
interface Line {
  state: { status: string; check?: { ownBody?: string } };
}

const flat = (tree: Node[]): Node[] => tree.flatMap((node) => [node, ...flat(node.children ?? [])]);

/** A commune decides what the law gives it, as the law stands since 1 July 2025. */
describe('a commune’s own awards', () => {
  let api: RunningApi;
  let people: ReturnType<typeof acting>;
  let roundId: string;
  let fighters: string[];
  let certificates: string[];
  let personId: string;
  let actId: string;

  const letter = async (body: object): Promise<string> => {
    const clerk = await api.as(CLERK);
    const common = { unitId: COMMUNE, kind: 'merit', level: 'unit', ...PAPER_DAY };
    return (await clerk.done<{ id: string }>('/proposals', { ...common, ...body })).id;
  };
  const signed = (number: string) => ({ number, date: '2026-01-10', signer: 'Nguyễn Văn A' });
  const lines = async (proposalId: string, given: object[]) => {
    const clerk = await api.as(CLERK);
    const { results } = await clerk.done<{ results: { id: string; subjectId: string }[] }>(
      `/proposals/${proposalId}/lines`,
      { lines: given, ...PAPER_DAY },
    );
    return results;
  };
  const person = (name: string, award: string) => ({
    subject: { name, birthYear: 1985, synthetic: true },
    award,
    recipientKind: 'individual',
  });
  const appraise = async (ids: string[], who = OFFICER) => {
    const note = 'Đã đối chiếu bản giấy (mẫu)';
    const body = { ids, result: 'eligible', note, confirmation: IN_HAND, ...PAPER_DAY };
    return (await api.as(who)).post<{ ok?: number; failed?: number }>('/dossiers/appraise', body);
  };
  /** The commune's decision over all its lines of an award, out and in effect. */
  const decide = async (award: string, ids: string[], number: string) => {
    const clerk = await api.as(CLERK);
    const { id } = await clerk.done<{ id: string }>('/decisions', {
      kind: 'granting',
      title: 'Quyết định khen thưởng (mẫu)',
      award,
      deciderRole: 'unit-head',
      unitId: COMMUNE,
      ...PAPER_DAY,
    });
    const path = `/decisions/${id}`;
    await people.act(CLERK, path, 'lines', { all: true, ...PAPER_DAY });
    await people.act(HEAD, path, 'sign', PAPER_DAY);
    await people.act(CLERK, path, 'number', { number, date: '2026-01-12', ...PAPER_DAY });
    await people.act(CLERK, path, 'promulgate', { on: '2026-01-12', ...PAPER_DAY });
    await people.reach(ids, 'granted');
    return id;
  };
  const counted = async (source: string, award: string) => {
    const { rows } = await people.read<Report>(
      'auditor',
      `/reports/commendations?from=2026-01-01&to=2026-12-31&source=${source}`,
    );
    return rows.find((row) => row.award.code === award)?.count ?? 0;
  };
  /** How the province's own criterion of three titles in a row stands for the person now. */
  const threeInARow = async (): Promise<string[]> => {
    const specialist = await api.as('specialist');
    const { body } = await specialist.post<{ tree: Node[] }>('/eligibility/checks', {
      subjectId: personId,
      award: 'provincial-fighter',
      kind: 'merit',
      recipientKind: 'individual',
      meritFrom: '2023-01-01',
      meritTo: '2025-12-31',
      on: '2026-02-01',
    });
    return flat(body.tree)
      .filter(({ id }) => /titles|fighter/.test(id))
      .map(({ result }) => result);
  };

  beforeAll(async () => {
    api = await startApi();
    people = acting(api);
    const admin = await api.as('admin');
    const { items } = (
      await admin.get<{ items: { id: string; username: string }[] }>('/accounts?limit=200')
    ).body;
    // Somebody of the commune's office appraises what its clerk prepares.
    const officer = items.find(({ username }) => username === OFFICER)!.id;
    await admin.done(`/accounts/${officer}/grant-role`, {
      role: 'managing-unit',
      unitId: COMMUNE,
      from: '2025-07-01',
    });
    const specialist = await api.as('specialist');
    const round = await specialist.done<{ id: string }>('/rounds', {
      title: 'Khen thưởng của xã năm 2025',
      awards: ['grassroots-fighter', 'commendation-certificate', 'cultural-family'],
      yearKind: 'calendar',
      meritFrom: '2025-01-01',
      meritTo: '2025-12-31',
      deadline: '2026-02-28',
      expectedUnits: [COMMUNE],
      effectiveOn: '2025-12-01',
    });
    roundId = round.id;
  });
  afterAll(() => api?.stop());

  it('report two titles decided elsewhere, which are then known as well as somebody has looked', async () => {
    for (const year of [2023, 2024]) {
      const id = await letter({
        letter: signed(`${year}/BC`),
        source: 'reported',
        outside: {
          number: `${year}/QĐ-CTY`,
          decidedOn: `${year + 1}-01-10`,
          issuer: 'Công ty mẫu (dữ liệu giả lập)',
        },
      });
      const merit = { meritFrom: `${year}-01-01`, meritTo: `${year}-12-31` };
      const [added] = await lines(id, [{ ...person(PERSON, 'grassroots-fighter'), ...merit }]);
      expect(await people.attempt(HEAD, `/proposals/${id}`, 'file', PAPER_DAY)).toMatchObject({
        status: 422,
        body: { code: 'decision-scan-missing' },
      });
      const form = new FormData();
      form.set('kind', 'decision');
      form.set('file', new Blob(['%PDF-1.4\n%%EOF\n'], { type: 'application/pdf' }), 'qd.pdf');
      const scan = await (await api.as(CLERK)).upload(`/proposals/${id}/papers`, form);
      expect([scan.status, scan.body]).toEqual([201, expect.anything()]);
      await people.act(HEAD, `/proposals/${id}`, 'file', PAPER_DAY);
      await people.reach([added!.id], 'granted');
      await people.act('specialist', `/proposals/${id}`, 'grade-report', {
        grade: 'confirmed',
        reference: 'Công văn xác nhận (mẫu)',
      });
      personId = added!.subjectId;
    }
    const record = await people.read<{ years: { items: { source: string; grade: string }[] }[] }>(
      'auditor',
      `/subjects/${personId}/record`,
    );
    expect(record.years.flatMap(({ items }) => items)).toMatchObject([
      { source: 'reported', grade: 'confirmed' },
      { source: 'reported', grade: 'confirmed' },
    ]);
    await eventually(
      async () => (await people.read<Report>('auditor', REPORTED)).rows,
      (rows) => rows.find((row) => row.award.code === 'grassroots-fighter')?.count === 2,
    );
  });

  it('are addressed to the commune itself and to nobody else', async () => {
    const id = await letter({ roundId, letter: signed('5/TTr') });
    const added = await lines(id, [
      person(PERSON, 'grassroots-fighter'),
      person('Trần Văn Mẫu Hai', 'grassroots-fighter'),
      person('Lê Thị Mẫu Ba', 'commendation-certificate'),
      person('Phạm Văn Mẫu Bốn', 'commendation-certificate'),
    ]);
    const ids = added.map((one) => one.id);
    [fighters, certificates] = [ids.slice(0, 2), ids.slice(2)];
    expect(added[0]!.subjectId).toBe(personId);
    await people.act(HEAD, `/proposals/${id}`, 'file', PAPER_DAY);
    await people.reach(ids, 'checked');
    const found = await people.read<Line>(CLERK, `/dossiers/${ids[0]}`);
    expect(found.state.check?.ownBody).toBe(COMMUNE);
    // What awaits a decision below is said so above.
    expect(await threeInARow()).toContain('awaiting');

    expect((await (await api.as(STRANGER)).get(`/dossiers/${ids[0]}`)).status).toBe(404);
    expect((await appraise(ids, 'specialist')).body).toMatchObject({ failed: 4 });
    expect((await appraise(ids)).body).toMatchObject({ ok: 4, failed: 0 });
    await people.reach(certificates, 'ready');
    await people.reach(fighters, 'eligible');
  });

  it('pass its own council by the law’s share of all members', async () => {
    const session = {
      title: 'Phiên họp Hội đồng xã (mẫu)',
      heldOn: '2026-01-12',
      council: { name: 'Hội đồng TĐKT xã (mẫu)', level: 'unit', unitId: COMMUNE, roster: 10 },
      ...PAPER_DAY,
    };
    expect((await (await api.as(STRANGER)).post('/council-sessions', session)).status).toBe(404);
    expect((await (await api.as('secretary')).post('/council-sessions', session)).status).toBe(403);
    const clerk = await api.as(CLERK);
    const { id } = await clerk.done<{ id: string }>('/council-sessions', session);
    const path = `/council-sessions/${id}`;
    expect((await (await api.as(STRANGER)).get(path)).status).toBe(404);
    await people.act(CLERK, path, 'agenda', { awards: ['grassroots-fighter'], ...PAPER_DAY });
    await people.reach(fighters, 'scheduled');
    await people.act(CLERK, path, 'attendance', { present: 10, written: 0, ...PAPER_DAY });
    const votes = (agree: number) => ({ agree, disagree: 10 - agree, blank: 0 });
    const items = [
      { dossierId: fighters[0], votes: votes(8) },
      { dossierId: fighters[1], votes: votes(7) },
    ];
    const results = { items, confirmation: IN_HAND, ...PAPER_DAY };
    expect(await people.attempt('secretary', path, 'results', results)).toMatchObject({
      status: 403,
    });
    await people.act(CLERK, path, 'results', results);
    await people.act(CLERK, path, 'close', PAPER_DAY);
    await paperMinutes(clerk, path, '2026-01-12');
    await people.reach([fighters[0]!], 'ready');
    await people.reach([fighters[1]!], 'failed');
  });

  it('are decided by its own head, under its own number', async () => {
    actId = await decide('grassroots-fighter', [fighters[0]!], '5/QĐ-UBND');
    const path = `/decisions/${actId}`;
    expect((await (await api.as(STRANGER)).get(path)).status).toBe(404);
    const clerk = await api.as(CLERK);
    const { id } = await clerk.done<{ id: string }>('/decisions', {
      kind: 'granting',
      title: 'Quyết định tặng Giấy khen (mẫu)',
      award: 'commendation-certificate',
      deciderRole: 'unit-head',
      unitId: COMMUNE,
      ...PAPER_DAY,
    });
    const next = `/decisions/${id}`;
    await people.act(CLERK, next, 'lines', { all: true, ...PAPER_DAY });
    for (const [who, status] of [
      ['chair', 403],
      [STRANGER, 404],
    ] as const)
      expect([who, (await people.attempt(who, next, 'sign', PAPER_DAY)).status]).toEqual([
        who,
        status,
      ]);
    const wrong = { ...PAPER_DAY, password: 'không phải mật khẩu' };
    expect(await people.attempt(HEAD, next, 'sign', wrong)).toMatchObject({
      status: 422,
      body: { code: 'signer-password-wrong' },
    });
    await people.act(HEAD, next, 'sign', PAPER_DAY);
    const number = (text: string) =>
      people.attempt(CLERK, next, 'number', { number: text, date: '2026-01-12', ...PAPER_DAY });
    expect(await number('05/QĐ-UBND')).toMatchObject({ body: { code: 'number-taken' } });
    expect((await number('6/QĐ-UBND')).status).toBe(200);
    await people.act(CLERK, next, 'promulgate', { on: '2026-01-12', ...PAPER_DAY });
    await people.reach(certificates, 'granted');
  });

  it('count above, apart from what was reported, and feed what the province decides', async () => {
    await eventually(
      () => counted('workflow', 'commendation-certificate'),
      (count) => count === 2,
    );
    expect(await counted('workflow', 'grassroots-fighter')).toBe(1);
    expect(await counted('workflow,reported', 'grassroots-fighter')).toBe(
      1 + (await counted('reported', 'grassroots-fighter')),
    );
    const now = await threeInARow();
    expect(now).toContain('met');
    expect(now).not.toContain('awaiting');
  });
});

const REPORTED = '/reports/commendations?from=2024-01-01&to=2026-12-31&source=reported';
