import { organisationIdOf } from '@vinhdanh/domain';
import { eventually } from '@vinhdanh/testing';
import { acting } from './acting.js';
import { paperMinutes } from './paper-minutes.js';
import { refused } from './refusals.js';
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
  let actId: string;

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
    const offered = await managing.get<{ items: { id: string }[] }>(
      `/dossiers?adoptableInto=${above}`,
    );
    expect(offered.body.items.map(({ id }) => id).sort()).toEqual([...ids].sort());
    const school = await api.as('clerk');
    expect((await school.get(`/dossiers?adoptableInto=${above}`)).status).toBe(404);
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
    expect(found.opinions).toMatchObject([{ opinion: 'Nhất trí đề nghị (mẫu)' }]);
    expect(found.opinions[0]).toHaveProperty('unitName', expect.stringContaining('Giáo dục'));
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
    actId = id;
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

  it('are paid once out of the fund, whose balance is the sum of its entries', async () => {
    const [first = '', second = ''] = ids;
    const specialist = await api.as('specialist');
    const opening = { name: 'Quỹ thi đua, khen thưởng (mẫu)', unitId: DEPARTMENT, year: 2025 };
    refused(await (await api.as('clerk')).post('/funds', opening), 404, 'not-found');
    const { id: fundId } = await specialist.done<{ id: string }>('/funds', opening);
    const enter = (verb: string, amount: number, more = {}) =>
      specialist.post(`/funds/${fundId}/${verb}`, {
        ...{ on: '2025-02-21', amount, source: 'Dự toán được giao (mẫu)', reference: '1/PT' },
        ...more,
      });
    expect((await enter('credit', 9_000_000)).status).toBe(200);
    refused(await enter('spend', 9_000_001), 409, 'fund-short');
    expect((await enter('spend', 500_000, { source: 'In bằng (mẫu)' })).status).toBe(200);
    refused(await enter('credit', 0.5), 422, 'body-not-valid');
    // Who saw the book before these entries is told so, and nothing is entered or paid.
    const early = { 'if-match': '"1"' };
    const entry = { on: '2025-02-21', amount: 1, source: 'Thu khác (mẫu)', reference: '9/PT' };
    const late = await specialist.post(`/funds/${fundId}/credit`, entry, early);
    expect(late).toMatchObject({ status: 412, body: { stream: `fund:${fundId}` } });
    const payment = { dossierIds: [first], on: '2025-02-25', voucher: '3/PC', to: 'recipient' };
    const unpaid = await specialist.post(`/funds/${fundId}/pay`, payment, early);
    expect(unpaid).toMatchObject({ status: 412, body: { stream: `fund:${fundId}` } });
    const wrong = { number: 2, on: '2025-02-21', reason: 'Ghi nhầm quỹ', reference: '2/PT' };
    expect((await specialist.post(`/funds/${fundId}/reverse-entry`, wrong)).status).toBe(200);

    const book = { fundId, cited: IN_HAND };
    const booked = await specialist.done(`/decisions/${actId}/book-rewards`, book);
    expect(booked).toMatchObject({ ok: 2, failed: 0 });
    const pay = (dossierIds: string[], voucher = '3/PC') =>
      specialist.done<{ ok: number; results: { ok: boolean; code?: string }[] }>(
        `/funds/${fundId}/pay`,
        { dossierIds, on: '2025-02-25', voucher, to: 'representative' },
      );
    const sums = {
      dossierIds: [first, second],
      on: '2025-02-25',
      voucher: '3/PC',
      sum: 14_030_000,
    };
    refused(
      await specialist.post(`/funds/${fundId}/pay`, { ...sums, to: 'recipient' }),
      ...([409, 'sum-differs'] as const),
    );
    // The coefficient of a collective's certificate is 3: the fund has money for one of the two.
    const paid = await pay([first, second]);
    expect(paid.results).toMatchObject([{ ok: true }, { ok: false, code: 'fund-short' }]);
    expect((await pay([first], '4/PC')).results).toMatchObject([{ code: 'reward-paid' }]);
    const fund = async () => people.read<object>('auditor', `/funds/${fundId}`);
    expect(await fund()).toMatchObject({
      ...{ paid: 7_020_000, paidLines: 1, due: 7_020_000, dueLines: 1, balance: 1_980_000 },
      entries: [{ amount: 9_000_000 }, { amount: -500_000 }, { amount: 500_000, reverses: 2 }],
    });
    const back = { on: '2025-03-01', voucher: '5/PT', reason: 'Chuyển nhầm tài khoản' };
    const reverse = (version: number) =>
      specialist.post(`/rewards/${first}/reverse-payment`, back, { 'if-match': `"${version}"` });
    refused(await reverse(1), 412);
    expect((await reverse(2)).status).toBe(200);
    expect(await fund()).toMatchObject({ paid: 0, dueLines: 2, balance: 9_000_000 });
    // Two clerks at the same moment: the money of one reward is there, and one is paid.
    const both = await Promise.all([pay([first], '6/PC'), pay([second], '7/PC')]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([0, 1]);
    const [paidId, dueId] = both[0].ok === 1 ? [first, second] : [second, first];
    const listed = await people.read<{ items: object[] }>('auditor', `/rewards?fundId=${fundId}`);
    expect(listed.items).toHaveLength(2);
    expect(listed.items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ dossierId: paidId, status: 'paid', paidBy: 'decider' }),
        expect.objectContaining({ dossierId: dueId, status: 'due', paid: 0 }),
      ]),
    );
    // The school sees what is due to its own; a stranger sees nothing.
    const seen = async (who: string) =>
      (await people.read<{ items: object[] }>(who, `/rewards?actId=${actId}`)).items.length;
    expect([await seen('clerk'), await seen('clerk.so-y-te')]).toEqual([2, 0]);
    const over = { reason: 'Đơn vị xin không nhận tiền (mẫu)' };
    const version = dueId === first ? 3 : 1;
    const cancel = await specialist.post(`/rewards/${dueId}/cancel`, over, {
      'if-match': `"${version}"`,
    });
    expect([cancel.status, cancel.body]).toMatchObject([200, { status: 'cancelled' }]);
    expect((await specialist.post(`/funds/${fundId}/close`, { on: '2025-12-31' })).status).toBe(
      200,
    );
    const funds = await people.read<{ items: object[] }>('auditor', '/funds?year=2025');
    expect(funds.items).toMatchObject([{ id: fundId, status: 'closed' }]);
  });

  it('are handed over at a ceremony, issued anew when lost, and come back', async () => {
    const [first = '', second = ''] = ids;
    const specialist = await api.as('specialist');
    const slip = {
      ...{ object: 'certificate', award: 'provincial-certificate', on: '2025-02-22' },
      ...{ party: 'Đơn vị in (mẫu)', reference: '1/PN' },
    };
    const move = (verb: string, count: number, more = {}) =>
      specialist.post(`/award-stock/${verb}`, { ...slip, count, ...more });
    expect((await move('receive', 3)).status).toBe(200);
    refused(await move('issue', 4), 409, 'stock-short');
    const { id: ceremonyId } = await specialist.done<{ id: string }>('/ceremonies', {
      ...{ title: 'Lễ trao tặng (mẫu)', on: '2025-03-05', place: 'Hội trường mẫu' },
    });
    const planned = {
      title: 'Lễ trao tặng đợt hai (mẫu)',
      on: '2025-05-05',
      place: 'Hội trường mẫu',
    };
    const other = await specialist.done<{ id: string }>('/ceremonies', planned);
    await specialist.done(`/ceremonies/${other.id}/cancel`, { reason: 'Gộp với lễ đợt một' });
    refused(
      await specialist.post(`/ceremonies/${other.id}/hold`, { on: '2025-05-05' }),
      409,
      'not-in-this-state',
    );
    expect((await move('issue', 2, { ceremonyId })).status).toBe(200);
    const path = `/ceremonies/${ceremonyId}`;
    const list = await specialist.done(`${path}/list-lines`, { dossierIds: ids });
    expect(list).toMatchObject({ ok: 2, failed: 1 });
    // By its decision: all that were granted, and nobody twice.
    const byAct = await specialist.done(`${path}/list-lines`, { actId });
    expect(byAct).toMatchObject({ ok: 2, failed: 0 });
    refused(await specialist.post(`${path}/list-lines`, {}), 422);
    const receipt = (dossierId: string, serial: string, more = {}) => ({
      ...{ dossierId, to: 'representative', receiver: 'Người nhận thay (mẫu)', ...more },
      items: [{ object: 'certificate', serial }, { object: 'frame' }],
    });
    const lines = [receipt(first, '0001'), receipt(second, '0002', { receiver: undefined })];
    const give = { on: '2025-03-05', reference: 'Danh sách ký nhận 01', lines };
    const given = await specialist.done<{ results: object[] }>(`${path}/hand`, give);
    expect(given.results).toMatchObject([{ ok: true }, { ok: false, code: 'receiver-missing' }]);
    expect((await specialist.post(`${path}/hold`, { on: '2025-03-05' })).status).toBe(200);
    const shown = await people.read<{ lines: { items: object[] } }>('clerk', path);
    expect(shown).toMatchObject({ status: 'held' });
    expect(shown.lines.items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ dossierId: first, status: 'handed' }),
        expect.objectContaining({ dossierId: second, status: 'listed' }),
      ]),
    );

    const one = (verb: string, body: object) =>
      specialist.post(`/handovers/${first}/${verb}`, { on: '2025-04-01', ...body });
    const lost = {
      items: [{ object: 'certificate', serial: '0001' }],
      reason: 'Cháy trụ sở (mẫu)',
    };
    const anew = { to: 'recipient', items: [{ object: 'certificate', serial: '0003' }] };
    refused(await one('reissue', { ...anew, reference: '9/CV' }), 409, 'nothing-lost');
    expect((await one('report-lost', lost)).status).toBe(200);
    expect((await one('reissue', { ...anew, reference: '9/CV' })).status).toBe(200);
    refused(await one('hand', { ...anew, reference: '9/CV' }), 409, 'handed-already');
    const back = { items: [{ object: 'frame' }], reference: '3/BB' };
    refused(await one('take-back', { ...back, cause: 'annulled' }), 409, 'line-not-annulled');
    expect((await one('take-back', { ...back, cause: 'given-back' })).status).toBe(200);
    const held = await people.read<{ held: object[] }>('clerk', `/handovers/${first}`);
    expect(held.held).toEqual([{ object: 'certificate', serial: '0003' }]);
    expect(JSON.stringify(held)).not.toContain('Người nhận thay');
    refused(await (await api.as('clerk.so-y-te')).get(`/handovers/${first}`), 404, 'not-found');
    expect((await move('take-back', 1)).status).toBe(200);
    expect((await move('write-off', 1, { party: 'Bản in hỏng (mẫu)' })).status).toBe(200);
    const stock = await people.read<{ items: object[] }>('auditor', '/award-stock');
    expect(stock.items).toMatchObject([{ onHand: 1, received: 3, issued: 2, takenBack: 1 }]);
    const auditor = await api.as('auditor');
    await eventually(
      () => auditor.get(`/audit?stream=handover:${first}&lang=vi`),
      ({ body }) => JSON.stringify(body).includes('Cấp lại 1 hiện vật'),
    );
  });

  it('go to an heir whom the register names, when the recipient has died', async () => {
    const clerk = await api.as('clerk');
    const { id } = await clerk.done<{ id: string }>('/proposals', {
      ...{ unitId: SCHOOL, kind: 'merit', level: 'unit', source: 'reported', ...DAY },
      letter: { number: '9/BC', date: '2025-02-08', signer: 'Nguyễn Văn A' },
      outside: { number: '15/QĐ', decidedOn: '2025-01-15', issuer: 'Cơ quan mẫu' },
    });
    const added = await clerk.done<{ results: { id: string; subjectId: string }[] }>(
      `/proposals/${id}/lines`,
      {
        lines: [
          {
            subject: { name: 'Trần Văn Mẫu', birthYear: 1960, synthetic: true },
            ...{ award: 'provincial-certificate', recipientKind: 'individual' },
            ...{ meritFrom: '2024-01-01', meritTo: '2024-12-31' },
          },
        ],
        ...DAY,
      },
    );
    const [{ id: dossierId = '', subjectId = '' } = {}] = added.results;
    const form = new FormData();
    form.set('kind', 'decision');
    form.set('file', new Blob(['%PDF-1.4\n%%EOF\n'], { type: 'application/pdf' }), 'qd.pdf');
    await clerk.upload(`/proposals/${id}/papers`, form);
    await people.act('unit', `/proposals/${id}`, 'file', DAY);
    await people.reach([dossierId], 'granted');
    const specialist = await api.as('specialist');
    const heirs = [{ name: 'Trần Thị Mẫu', relation: 'con gái' }];
    await people.act('specialist', `/subjects/${subjectId}`, 'record-death', {
      ...{ diedOn: '2025-02-01', heirs },
    });
    const hand = (more: object) =>
      specialist.post(`/handovers/${dossierId}/hand`, {
        ...{ on: '2025-03-10', reference: '7/BN', items: [{ object: 'certificate' }], ...more },
      });
    refused(await hand({ to: 'recipient' }), 409, 'recipient-dead');
    refused(await hand({ to: 'heir', heir: 2 }), 422, 'heir-unknown');
    expect((await hand({ to: 'heir', heir: 1 })).status).toBe(200);
    const seen = await people.read<object>('auditor', `/handovers/${dossierId}`);
    expect(seen).toMatchObject({ status: 'handed', handings: [{ to: 'heir' }] });
    expect(JSON.stringify(seen)).not.toContain('Trần Thị Mẫu');
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
