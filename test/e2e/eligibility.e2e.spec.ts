import { eventually, ops, type Client } from '@vinhdanh/testing';
import { refused } from './refusals.js';
import { startApi, type RunningApi } from './running-api.js';

// Real processes and a real database on what may be a busy machine.
jest.setTimeout(60_000);

const ON_PAPER = { effectiveOn: '2025-02-10' };
const LETTER = { number: '15/TTr', date: '2025-02-08', signer: 'Nguyễn Văn A' };
const PERIOD = { meritFrom: '2023-01-01', meritTo: '2024-12-31' };
const LINE = {
  award: 'provincial-certificate',
  kind: 'merit',
  recipientKind: 'individual',
  positionClass: 'non-manager',
  on: '2025-02-10',
  ...PERIOD,
};
const title = (year: number) => ({
  ref: `t-${year}`,
  grade: 'confirmed',
  award: 'grassroots-fighter',
  kind: 'merit',
  years: [year],
});
const covered = { coverage: { from: 1990, to: 2024 } };

interface Node {
  id: string;
  result: string;
  have?: number;
  children?: Node[];
}
interface Answer {
  result: string;
  pool: string;
  missing: { vi: string; en: string }[];
  tree: Node[];
  law: { edition: string };
}
interface Line {
  id: string;
  version: number;
  status: string;
  atCheck: { pool: string; reproduced: boolean; answer: Answer } | null;
  now: Answer;
}

const flat = (tree: Node[]): Node[] => tree.flatMap((node) => [node, ...flat(node.children ?? [])]);

describe('eligibility over HTTP', () => {
  let api: RunningApi;
  let clerk: Client;
  let specialist: Client;
  let dossierId: string;

  const whatIf = (more: object) => clerk.post<Answer>('/eligibility/checks', { ...LINE, ...more });
  const found = async (by: Client = specialist): Promise<Line> =>
    (await by.get<Line>(`/dossiers/${dossierId}/eligibility`)).body;

  beforeAll(async () => {
    api = await startApi();
    clerk = await api.as('clerk');
    specialist = await api.as('specialist');
    const me = await clerk.get<{ roles: { role: string; unitId: string }[] }>('/auth/me');
    const { unitId } = me.body.roles.find(({ role }) => role === 'unit-clerk')!;
    const round = await specialist.done<{ id: string }>('/rounds', {
      title: 'Khen thưởng năm 2024',
      awards: ['provincial-certificate'],
      yearKind: 'calendar',
      ...PERIOD,
      deadline: '2025-03-01',
      expectedUnits: [unitId],
      effectiveOn: '2025-01-05',
    });
    const draft = { roundId: round.id, unitId, kind: 'merit', level: 'province', letter: LETTER };
    const proposal = await clerk.done<{ id: string }>('/proposals', { ...draft, ...ON_PAPER });
    const form = new FormData();
    form.set('kind', 'letter');
    form.set('file', new Blob(['%PDF-1.7 x']), 'to-trinh.pdf');
    await clerk.upload(`/proposals/${proposal.id}/papers`, form);
    const { award, recipientKind, positionClass } = LINE;
    const lines = [{ subject: { name: 'Lê Thị Mẫu' }, award, recipientKind, positionClass }];
    const path = `/proposals/${proposal.id}/lines`;
    const added = await clerk.done<{ results: { id: string }[] }>(path, { lines });
    dossierId = added.results[0]!.id;
    const head = await api.as('unit');
    const etag = (await head.get(`/proposals/${proposal.id}`)).headers.get('etag')!;
    await head.done(`/proposals/${proposal.id}/file`, ON_PAPER, { 'if-match': etag });
    await eventually(
      () => found(),
      (line) => line.status === 'checked',
    );
  }, 60_000);
  afterAll(() => api?.stop(), 30_000);

  it('answers before filing: what is there, what is missing, in both languages', async () => {
    const short = await whatIf({ history: { honours: [title(2023)], ...covered } });
    expect(short).toMatchObject({ status: 200, body: { pool: 'not-met', law: { edition: 'e2' } } });
    const sentences = short.body.missing.map((name) => name.vi).join('; ');
    expect(sentences).toContain('còn thiếu 01 danh hiệu');
    expect(sentences).toContain('2024');
    const pending = { ...title(2024), pending: true };
    const soon = await whatIf({ history: { honours: [title(2023), pending], ...covered } });
    expect(soon.body.pool).toBe('awaiting');
    const enough = await whatIf({ history: { honours: [title(2023), title(2024)] } });
    expect(enough.body.pool).toBe('met');
    // On the first day nothing is known, and nobody is refused for it.
    expect((await whatIf({ history: {} })).body.pool).toBe('not-enough-data');
  });

  it('refuses in words what it cannot read', async () => {
    refused(await whatIf({}), 422, 'subject-or-history');
    const faulty = await whatIf({ history: { honours: [{ ...title(2023), years: ['2023'] }] } });
    refused(faulty, 422, 'history-faulty');
    expect((faulty.body as unknown as { detail: string }).detail).toContain(
      'honours[merit].years[0] phải là năm',
    );
    refused(await whatIf({ history: { ratings: 'x' } }), 422, 'history-faulty');
    refused(await whatIf({ history: {}, confirmed: { a: 'yes' } }), 422, 'history-faulty');
    refused(await whatIf({ history: {}, award: 'no-such' }), 422, 'unknown-award');
    refused(await whatIf({ history: {}, kind: 'fun' }), 422);
    refused(await whatIf({ history: {}, meritFrom: '2025-01-01' }), 422, 'period-inverted');
    refused(await whatIf({ subjectId: dossierId }), 404, 'not-found');
  });

  it('shows the tree of a line at its check and now, and an officer completes it', async () => {
    const line = await found();
    expect(line).toMatchObject({
      status: 'checked',
      atCheck: { pool: 'not-enough-data', reproduced: true },
      now: { pool: 'not-enough-data', law: { edition: 'e2' } },
    });
    expect(line.atCheck?.answer.tree).toEqual(line.now.tree);
    const open = flat(line.now.tree).find((node) => !node.children && node.have === undefined)!;
    const confirm = (by: Client, criterion: string, version: number) =>
      by.post<Record<string, unknown>>(
        `/dossiers/${dossierId}/confirm-criterion`,
        { criterion, met: true, note: 'đã đối chiếu nhận xét của đơn vị' },
        { 'if-match': `"${version}"` },
      );
    refused(await confirm(specialist, 'no.such', line.version), 422, 'unknown-criterion');
    refused(await confirm(specialist, open.id, line.version - 1), 412);
    refused(await confirm(clerk, open.id, line.version), 403);
    const said = await confirm(specialist, open.id, line.version);
    expect(said).toMatchObject({
      status: 200,
      body: {
        version: line.version + 1,
        edition: 'e2',
        criterion: { id: open.id, source: expect.stringContaining('Luật') as string },
      },
    });
    const after = await found(clerk);
    expect(flat(after.now.tree).find((node) => node.id === open.id)?.result).toBe('met');
    const { items } = (
      await clerk.get<{ items: { id: string; eligibility: Answer }[] }>('/dossiers?limit=50')
    ).body;
    const listed = items.find((item) => item.id === dossierId)!;
    expect(listed.eligibility.result).toBe('not-enough-data');
    expect(listed.eligibility.missing.length).toBeGreaterThan(0);
    const agency = await api.as('agency');
    refused(await agency.get(`/dossiers/${dossierId}/eligibility`), 404, 'not-found');
  });

  it('comes out the same when the operator recomputes it', async () => {
    const one = await ops(api.service, 'recompute', '--dossier', dossierId);
    expect(one).toMatchObject({ code: 0, output: expect.stringContaining('equal 1') as string });
    const period = ['--from', '2025-01-01', '--to', '2025-12-31'];
    const all = await ops(api.service, 'recompute', ...period);
    expect(all).toMatchObject({
      code: 0,
      output: expect.stringContaining('different 0') as string,
    });
    const wrong = await ops(api.service, 'recompute', '--from', '2025');
    expect(wrong).toMatchObject({
      code: 1,
      output: expect.stringContaining('--dossier') as string,
    });
  });
});
