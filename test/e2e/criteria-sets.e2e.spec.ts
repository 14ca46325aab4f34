import { createHash, randomUUID } from 'node:crypto';
import { vietnamDay } from '@vinhdanh/domain';
import { Client, eventually } from '@vinhdanh/testing';
import { startApi, type RunningApi } from './running-api.js';

jest.setTimeout(60_000);

type Made = { id: string; version: number };
interface Bulk {
  ok: number;
  failed: number;
  results: { id: string; subjectId: string; ok: boolean; code?: string }[];
}

const YEAR = { from: '2020-01-01', to: '2020-12-31' };
const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const PASSWORD = 'một mật khẩu dài';

/** Criteria beyond the law over HTTP: a Party cell from the request to its record, and many communes. */
describe('criteria sets', () => {
  let api: RunningApi;
  let admin: Client;
  let specialist: Client;
  const today = vietnamDay(new Date());

  beforeAll(async () => {
    api = await startApi();
    [admin, specialist] = await Promise.all([api.as('admin'), api.as('specialist')]);
  }, 60_000);
  afterAll(() => api?.stop(), 30_000);

  const body = async (name: string, kind: string, parentId?: string): Promise<string> => {
    const fields = { code: `mau-${randomUUID().slice(0, 8)}`, name, kind, from: '2015-01-01' };
    const made = { ...fields, synthetic: true, ...(parentId ? { parentId } : {}) };
    return (await admin.done<Made>('/organisations', made)).id;
  };
  const collective = async (name: string, organisationId: string, more = {}): Promise<string> => {
    const own = { organisationId, ...more };
    const fields = { kind: 'collective', name, unitId: organisationId, synthetic: true };
    return (await specialist.done<Made>('/subjects', { ...fields, ...own })).id;
  };
  const member = async (username: string, role: string, unitId: string): Promise<Client> => {
    const account = { username, displayName: `${username} (mẫu)` };
    const opened = await admin.done<{ id: string; link: string }>('/accounts', account);
    const token = opened.link.split('#')[1]!;
    await Client.anonymous(api.url).post('/auth/one-time-link', { token, password: PASSWORD });
    await admin.done(`/accounts/${opened.id}/grant-role`, { role, unitId, from: today });
    return Client.signIn(api.url, username, PASSWORD);
  };

  describe('for a Party cell', () => {
    let committee: string;
    let cellBody: string;
    let cellId: string;
    let cell: Client;
    let reviewer: Client;
    let stranger: Client;
    let id: string;
    let sha256: string;

    beforeAll(async () => {
      committee = await body('Đảng ủy xã (mẫu)', 'party-body');
      cellBody = await body('Chi bộ ấp 1 (mẫu)', 'party-body', committee);
      const other = await body('Chi bộ ấp 2 (mẫu)', 'party-body', committee);
      cellId = await collective('Chi bộ ấp 1 (mẫu)', cellBody);
      cell = await member('chi-bo-1', 'unit-clerk', cellBody);
      stranger = await member('chi-bo-2', 'unit-clerk', other);
      reviewer = await member('dang-uy-xa', 'unit-head', committee);
    });

    const ask = (more = {}) => ({
      set: 'clean-strong-party-cell',
      period: YEAR,
      due: '2020-11-30',
      reviewerId: committee,
      references: { 'poverty-share': 4.59 },
      subjects: [{ subjectId: cellId }],
      ...more,
    });
    const own = (poverty: number) => {
      const paper = () => ({ kind: 'file', sha256, text: 'Báo cáo của chi bộ (mẫu)' });
      const say = (criterion: string, answer: object) => ({
        criterion,
        answer,
        evidence: [paper()],
      });
      return [
        say('excellent-years', { value: 3 }),
        say('consent', { value: 100 }),
        say('movement-work', { met: true }),
        say('members-assigned', { value: 100 }),
        say('model', { value: 2 }),
        say('poverty', { value: poverty }),
        say('no-poor-member', { value: 0 }),
        say('organisations', { met: true }),
        say('security', { met: true }),
      ];
    };

    it('is asked by its Party committee, which may ask nobody else’s', async () => {
      expect(await cell.post('/assessments', ask())).toMatchObject({ status: 403 });
      expect(await reviewer.post('/assessments', ask({ references: {} }))).toMatchObject({
        body: { ok: 0, results: [{ code: 'reference-missing' }] },
      });
      const opened = await reviewer.done<Bulk>('/assessments', ask());
      expect(opened).toMatchObject({ ok: 1, failed: 0 });
      id = opened.results[0]!.id;
      expect(await reviewer.done<Bulk>('/assessments', ask())).toMatchObject({
        results: [{ id, ok: false, code: 'already-exists' }],
      });
      expect(await stranger.get(`/assessments/${id}`)).toMatchObject({ status: 404 });
      expect((await stranger.get<{ items: object[] }>('/assessments')).body.items).toEqual([]);
      await eventually(
        () => cell.get<{ items: { kind: string }[] }>('/notices'),
        ({ body: { items } }) => items?.some(({ kind }) => kind === 'assessment-asked'),
      );
    });

    it('answers with evidence, and not before everything is answered', async () => {
      const form = new FormData();
      form.append('file', new Blob([PDF]), 'bao-cao.pdf');
      const stored = await cell.upload<{ sha256: string }>(`/assessments/${id}/files`, form);
      sha256 = stored.body.sha256;
      expect(sha256).toBe(createHash('sha256').update(PDF).digest('hex'));
      const act = (verb: string, more = {}) => cell.post(`/assessments/${id}/${verb}`, more);
      expect(await act('submit')).toMatchObject({ status: 409, body: { code: 'criteria-open' } });
      const [first] = own(4);
      for (const [item, code] of [
        [{ ...first!, answer: { value: 2, met: true } }, 'body-not-valid'],
        [{ ...first!, answer: { value: 'hai' } }, 'body-not-valid'],
        [{ ...first!, answer: { met: true } }, 'answer-not-fit'],
        [
          { ...first!, evidence: [{ kind: 'file', sha256: '0'.repeat(64), text: 'x' }] },
          'no-such-file',
        ],
      ] as const)
        expect(await act('answer', { items: [item] })).toMatchObject({
          status: 422,
          body: { code },
        });
      expect(await act('answer', { items: own(4) })).toMatchObject({ status: 200 });
      expect(await reviewer.post(`/assessments/${id}/answer`, { items: own(4) })).toMatchObject({
        status: 403,
      });
      expect(await act('submit')).toMatchObject({ status: 200, body: { status: 'submitted' } });
      expect((await cell.get(`/assessments/${id}`)).body).toMatchObject({
        ownResult: { met: 9, passed: true },
        criteria: expect.arrayContaining([
          expect.objectContaining({ id: 'poverty', threshold: 4.59 }),
        ]),
      });
    });

    it('is reviewed criterion by criterion, comes back once, and its result is reckoned', async () => {
      const act = (verb: string, more = {}) => reviewer.post(`/assessments/${id}/${verb}`, more);
      const paper = await reviewer.get<string>(`/assessments/${id}/files/${sha256}`);
      expect([paper.status, paper.body]).toEqual([200, PDF.toString()]);
      expect(await stranger.get(`/assessments/${id}/files/${sha256}`)).toMatchObject({
        status: 404,
      });
      expect(await cell.post(`/assessments/${id}/conclude`)).toMatchObject({ status: 403 });
      expect(
        await act('review', { items: [{ criterion: 'poverty', answer: { value: 5 } }] }),
      ).toMatchObject({ status: 422, body: { code: 'reason-of-criterion-missing' } });
      const back = { criteria: ['poverty'], reason: 'Thiếu xác nhận của xã' };
      expect(await act('return', back)).toMatchObject({ body: { status: 'returned' } });
      expect(
        await cell.post(`/assessments/${id}/answer`, { items: own(4).slice(0, 1) }),
      ).toMatchObject({ status: 409, body: { code: 'criterion-closed' } });
      const corrected = own(4.2).filter(({ criterion }) => criterion === 'poverty');
      await cell.done(`/assessments/${id}/answer`, { items: corrected });
      await cell.done(`/assessments/${id}/submit`);
      expect(await act('conclude')).toMatchObject({ body: { code: 'review-open' } });
      const items = own(4.2).map(({ criterion, answer }) => ({ criterion, answer }));
      expect(await act('review', { items })).toMatchObject({ status: 200 });
      expect(await act('conclude')).toMatchObject({ body: { status: 'reviewed' } });
      expect((await act('conclude')).status).toBe(409);
    });

    it('is recognised by a Party committee and no other, which stands in its record', async () => {
      const act = { number: '45-QĐ/ĐU', date: '2020-12-20', deciderId: committee };
      const units = await admin.get<{ items: { id: string; kind: string }[] }>('/organisations');
      const school = units.body.items.find(({ kind }) => kind === 'school')!.id;
      expect(
        await specialist.post(`/assessments/${id}/recognise`, { ...act, deciderId: school }),
      ).toMatchObject({ status: 422, body: { code: 'wrong-decider' } });
      expect(await cell.post(`/assessments/${id}/recognise`, act)).toMatchObject({ status: 403 });
      await reviewer.done(`/assessments/${id}/recognise`, act);
      const entries = await eventually(
        () => recordOf(cellId),
        (found) => found.length > 0,
      );
      expect(entries).toMatchObject([{ kind: 'assessment', grade: 'system', source: 'assessed' }]);
      expect(
        await specialist.post(`/subjects/${cellId}/withdraw-record`, {
          entryId: entries[0]!.id,
          reason: 'wrong',
        }),
      ).toMatchObject({ status: 409, body: { code: 'entry-decided-here' } });
      await eventually(
        () =>
          specialist.get<{ items: { text: { vi: string } }[] }>(`/audit?stream=assessment:${id}`),
        ({ body }) =>
          JSON.stringify(body).includes('Chi bộ trong sạch, vững mạnh toàn diện năm 2020'),
      );
      await reviewer.done(`/assessments/${id}/revoke`, {
        ...{ ...act, number: '7-QĐ/ĐU', date: '2021-03-01', reason: 'Ghi nhầm chi bộ' },
      });
      await eventually(
        () => recordOf(cellId),
        (found) => found.length === 0,
      );
    });
  });

  it('count how far many communes have come', async () => {
    const department = await organisation('so-nong-nghiep-va-phat-trien-nong-thon');
    const province = await organisation('ubnd-tinh-ben-tre');
    const communes: { subjectId: string; region: string; unit: string }[] = [];
    for (const n of [1, 2, 3]) {
      const name = `Xã mẫu ${n}`;
      const unit = await body(name, 'commune');
      communes.push({ subjectId: await collective(name, unit), region: 'mekong-delta', unit });
    }
    const ask = {
      set: 'new-rural-commune',
      period: YEAR,
      due: '2020-11-30',
      reviewerId: department,
    };
    const opened = await specialist.done<Bulk>('/assessments', {
      ...ask,
      subjects: [
        ...communes.map(({ subjectId, region }) => ({ subjectId, region })),
        { subjectId: randomUUID() },
      ],
    });
    expect(opened).toMatchObject({ ok: 3, failed: 1 });
    expect(opened.results[3]).toMatchObject({ code: 'no-such-subject' });
    const filter = 'set=new-rural-commune&year=2020';
    expect((await specialist.get(`/assessments/progress?${filter}`)).body).toMatchObject({
      ...{ asked: 3, answered: 0, byStatus: { open: 3 }, meanMet: null },
    });
    expect(
      (await specialist.get<{ items: object[] }>(`/assessments?${filter}&status=open`)).body.items,
    ).toHaveLength(3);
    const act = { number: '12/QĐ-UBND', date: '2021-01-05', deciderId: province };
    const id = opened.results[1]!.id;
    await assessed(id, await member('xa-mau-2', 'unit-clerk', communes[1]!.unit), 16);
    expect(await specialist.post(`/assessments/${id}/recognise`, act)).toMatchObject({
      status: 409,
      body: { code: 'result-short', detail: expect.stringContaining('16/19') },
    });
    await specialist.done(`/assessments/${id}/decline`, { ...act, reason: 'Còn 3 tiêu chí' });
    const entries = await eventually(
      () => recordOf(communes[1]!.subjectId),
      (found) => found.length > 0,
    );
    expect(entries).toMatchObject([
      { kind: 'assessment', fact: { met: 16, of: 19, band: 'from-15', recognised: false } },
    ]);
    expect((await specialist.get(`/assessments/progress?${filter}`)).body).toMatchObject({
      ...{ asked: 3, answered: 1, byBand: { 'from-15': 1 }, meanMet: 16 },
    });
    await specialist.done(`/assessments/${opened.results[0]!.id}/cancel`, {
      reason: 'Đã sáp nhập',
    });
    expect((await specialist.get(`/assessments/progress?${filter}`)).body).toMatchObject({
      asked: 2,
    });
  });

  it('are written by the administrator alone, with their faults in words, and keep their wordings', async () => {
    const { body: shipped } = await specialist.get<{ set: Record<string, unknown> }>(
      '/criteria-sets/clean-strong-party-cell',
    );
    const set: Record<string, unknown> = { ...shipped.set, code: 'model-cell', passPercent: 80 };
    const path = '/criteria-sets/model-cell';
    expect(await specialist.post(`${path}/define`, { set })).toMatchObject({ status: 403 });
    expect(await admin.post(`${path}/define`, { set: { ...set, criteria: [] } })).toMatchObject({
      status: 422,
      body: {
        code: 'criteria-set-faulty',
        detail: expect.stringContaining('chưa có tiêu chí nào'),
      },
    });
    // What is wrong stands at its row, and an example is reckoned, before anything is written.
    const preview = (body: object, by = admin) => by.post(`${path}/preview`, body);
    expect(await preview({ set }, specialist)).toMatchObject({ status: 403 });
    const [first, ...others] = set.criteria as { id: string }[];
    const criteria = [{ ...first, source: '' }, ...others];
    expect((await preview({ set: { ...set, criteria } })).body).toEqual({
      version: 0,
      faults: [
        { pointer: '/criteria/0/source', message: expect.stringContaining('căn cứ') as string },
      ],
    });
    const full = { passed: true, notMet: [] };
    expect((await preview({ set })).body).toMatchObject({ faults: [], result: full });
    const example = { [first!.id]: 0 };
    expect((await preview({ set, example })).body).toMatchObject({
      result: { notMet: [first!.id] },
    });
    await admin.done(`${path}/define`, { set });
    await admin.done(`${path}/activate`);
    const begun = (await admin.get<{ version: number }>(path)).body.version;
    const next = { ...set, passPercent: 90 };
    const amend = () =>
      admin.post(
        `${path}/amend`,
        { set: next, reason: 'Nâng yêu cầu' },
        { 'if-match': `"${begun}"` },
      );
    expect(await amend()).toMatchObject({ status: 200 });
    expect(await amend()).toMatchObject({
      status: 412,
      body: { stream: 'criteria-set:model-cell', currentVersion: begun + 1 },
    });
    expect((await specialist.get(path)).body).toMatchObject({
      ...{ inForce: 1, draft: true, set: { passPercent: 80 } },
    });
    await admin.done(`${path}/activate`);
    expect((await specialist.get(`${path}?wording=1`)).body).toMatchObject({
      ...{ inForce: 2, set: { passPercent: 80 } },
    });
    await admin.done(`${path}/retire`, { reason: 'Không dùng nữa' });
    expect((await specialist.get(path)).body).toMatchObject({ status: 'retired', inForce: null });
    expect(await specialist.get('/criteria-sets/nothing')).toMatchObject({ status: 404 });
  });

  const organisation = async (code: string): Promise<string> => {
    const { body: found } = await admin.get<{ items: { id: string; code: string }[] }>(
      '/organisations?limit=200',
    );
    return found.items.find((one) => one.code === code)!.id;
  };
  /** Answers all of a set so that so many are met, sends it in and has it reviewed as it is. */
  const assessed = async (id: string, unit: Client, met: number): Promise<void> => {
    const { body: asked } = await unit.get<{
      criteria: { id: string; kind: string; op?: string }[];
    }>(`/assessments/${id}`);
    const items = asked.criteria.map(({ id: criterion, kind, op = '>=' }, i) => {
      const value = i < met === op.startsWith('>') ? 100 : 0;
      return { criterion, answer: kind === 'number' ? { value } : { met: i < met } };
    });
    const evidence = [{ kind: 'link', text: 'https://example.org/ho-so-mau' }];
    const shown = items.map((one) => ({ ...one, evidence }));
    await unit.done(`/assessments/${id}/answer`, { items: shown });
    await unit.done(`/assessments/${id}/submit`);
    await specialist.done(`/assessments/${id}/review`, { items });
    await specialist.done(`/assessments/${id}/conclude`);
  };
  const recordOf = async (subjectId: string) => {
    const { body: found } = await specialist.get<{
      years: { items: { id: string; kind: string }[] }[];
    }>(`/subjects/${subjectId}/record`);
    return found.years.flatMap(({ items }) => items);
  };
});
