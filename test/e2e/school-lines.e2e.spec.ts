import { organisationIdOf } from '@vinhdanh/domain';
import { acting } from './acting.js';
import { paperMinutes } from './paper-minutes.js';
import { startApi, type RunningApi } from './running-api.js';

// Real processes and a real database on what may be a busy machine.
jest.setTimeout(120_000);

const SCHOOL = organisationIdOf('truong-thpt-mau');
const DEPARTMENT = organisationIdOf('so-giao-duc-va-dao-tao');
const DEPARTMENT_HEAD = 'unit.so-giao-duc-va-dao-tao';
const DAY = { effectiveOn: '2025-02-10' };
const IN_HAND = {
  document: 'Luật Thi đua, khen thưởng 06/2022/QH15',
  date: '2022-06-15',
  article: 'Điều 74',
};

interface Line {
  state: {
    status: string;
    level: string;
    filingUnitId: string;
    originProposalId: string;
    decisionNumber?: string;
  };
  opinions: { unitId?: string; text?: string }[];
}
interface WorkItems {
  items: { dossierId?: string }[];
}

/** From the clerk of a school to the decision of the province, by way of who manages the school. */
describe('a school’s lines', () => {
  let api: RunningApi;
  let people: ReturnType<typeof acting>;
  let roundId: string;
  let below: string;
  let above: string;
  let ids: string[];

  const line = (id: string) => people.read<Line>('auditor', `/dossiers/${id}`);
  const letter = async (who: string, unitId: string, level: string, number: string) => {
    const body = {
      roundId,
      unitId,
      kind: 'merit',
      level,
      letter: { number, date: '2025-02-08', signer: 'Nguyễn Văn A' },
      ...DAY,
    };
    return (await (await api.as(who)).done<{ id: string }>('/proposals', body)).id;
  };

  beforeAll(async () => {
    api = await startApi();
    people = acting(api);
    const specialist = await api.as('specialist');
    const round = await specialist.done<{ id: string }>('/rounds', {
      title: 'Khen thưởng ngành giáo dục',
      awards: ['provincial-certificate'],
      yearKind: 'calendar',
      meritFrom: '2024-01-01',
      meritTo: '2024-12-31',
      deadline: '2025-03-31',
      expectedUnits: [SCHOOL, DEPARTMENT],
      effectiveOn: '2025-01-10',
    });
    roundId = round.id;
  });
  afterAll(() => api?.stop());

  it('are filed to the department that manages it, and seen by no other', async () => {
    below = await letter('clerk', SCHOOL, 'unit', '3/TTr-THPT');
    const clerk = await api.as('clerk');
    const { results } = await clerk.done<{ results: { id: string }[] }>(
      `/proposals/${below}/lines`,
      {
        lines: ['Tổ Toán (mẫu)', 'Tổ Văn (mẫu)', 'Tổ Lý (mẫu)'].map((name) => ({
          subject: { name, synthetic: true },
          award: 'provincial-certificate',
          recipientKind: 'collective',
        })),
        ...DAY,
      },
    );
    ids = results.map(({ id }) => id);
    await people.act('unit', `/proposals/${below}`, 'file', DAY);
    await people.reach(ids, 'checked');
    expect((await (await api.as('clerk.so-y-te')).get(`/dossiers/${ids[0]}`)).status).toBe(404);
    const { items } = await people.read<WorkItems>('managing', '/work-items?stage=unit-proposal');
    expect(items.map(({ dossierId }) => dossierId).sort()).toEqual([...ids].sort());
    // What is addressed to the department is not the province's to appraise yet.
    const early = { ids, result: 'eligible', confirmation: IN_HAND, ...DAY };
    const answer = await (await api.as('specialist')).post('/dossiers/appraise', early);
    expect(answer.body).toMatchObject({ failed: 3 });
  });

  it('go on in the department’s own letter, with its opinion beside theirs', async () => {
    above = await letter('managing', DEPARTMENT, 'province', '21/TTr-SGDĐT');
    const managing = await api.as('managing');
    const adopt = (dossierIds: string[]) =>
      managing.done<{ results: { ok: boolean }[] }>(`/proposals/${above}/adopt-lines`, {
        dossierIds,
        opinion: 'Nhất trí đề nghị (mẫu)',
        ...DAY,
      });
    expect((await adopt(ids.slice(0, 2))).results).toMatchObject([{ ok: true }, { ok: true }]);
    expect(await people.attempt('managing', `/proposals/${above}`, 'file', DAY)).toMatchObject({
      body: { code: 'filed-by-drafter' },
    });
    await people.act(DEPARTMENT_HEAD, `/proposals/${above}`, 'file', DAY);
    await people.reach(ids.slice(0, 2), 'checked');
    const found = await line(ids[0]!);
    expect(found.state).toMatchObject({
      level: 'province',
      filingUnitId: DEPARTMENT,
      originProposalId: below,
    });
    expect(found.opinions.length).toBeGreaterThan(0);
    // The line the department did not take up stays with it; the school goes on seeing all three.
    expect((await line(ids[2]!)).state).toMatchObject({ status: 'checked', level: 'unit' });
    for (const id of ids)
      expect((await (await api.as('clerk')).get(`/dossiers/${id}`)).status).toBe(200);
  });

  it('are appraised, voted on and decided by the province, and stand in their records', async () => {
    const taken = ids.slice(0, 2);
    const verdict = {
      ids: taken,
      result: 'eligible',
      note: 'Đã đối chiếu bản giấy (mẫu)',
      confirmation: IN_HAND,
      ...DAY,
    };
    const specialist = await api.as('specialist');
    const said = await specialist.done('/dossiers/appraise', verdict);
    expect(said).toMatchObject({ ok: 2, failed: 0 });
    const { id } = await specialist.done<{ id: string }>('/decisions', {
      kind: 'granting',
      title: 'Quyết định tặng Bằng khen (mẫu)',
      award: 'provincial-certificate',
      ...DAY,
    });
    await council(taken);
    await people.reach(taken, 'ready');
    const path = `/decisions/${id}`;
    await people.act('specialist', path, 'lines', { dossierIds: taken, ...DAY });
    await people.act('board', path, 'endorse', DAY);
    await people.act('office', path, 'verify', DAY);
    await people.act('chair', path, 'sign', DAY);
    await people.act('numbering', path, 'number', {
      number: '301/QĐ-UBND',
      date: '2025-02-20',
      effectiveOn: '2025-02-20',
    });
    await people.act('office', path, 'promulgate', { on: '2025-02-20', effectiveOn: '2025-02-20' });
    await people.reach(taken, 'granted');
    expect((await line(taken[0]!)).state.decisionNumber).toBe('301/QĐ-UBND');
    expect((await line(ids[2]!)).state.status).toBe('checked');
  });

  /** Where the law of the day sends such lines before the council, it votes on them. */
  async function council(taken: string[]): Promise<void> {
    const { state } = await people.read<{ state: { check: { route: { steps: string[] } } } }>(
      'auditor',
      `/dossiers/${taken[0]}`,
    );
    if (!state.check.route.steps.includes('council-review')) return;
    const { id } = await (
      await api.as('secretary')
    ).done<{ id: string }>('/council-sessions', {
      title: 'Phiên họp (mẫu)',
      heldOn: DAY.effectiveOn,
      council: { name: 'Hội đồng tỉnh', level: 'province', roster: 22 },
      ...DAY,
    });
    const path = `/council-sessions/${id}`;
    await people.act('secretary', path, 'agenda', { dossierIds: taken, ...DAY });
    await people.reach(taken, 'scheduled');
    await people.act('secretary', path, 'attendance', { present: 22, written: 0, ...DAY });
    await people.act('secretary', path, 'results', {
      items: taken.map((dossierId) => ({ dossierId, votes: { agree: 22, disagree: 0, blank: 0 } })),
      confirmation: IN_HAND,
      ...DAY,
    });
    await paperMinutes(await api.as('secretary'), path, DAY.effectiveOn);
  }
});
