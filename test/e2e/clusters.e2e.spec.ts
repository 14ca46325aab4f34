import { randomUUID } from 'node:crypto';
import { eventually, Client } from '@vinhdanh/testing';
import { acting } from './acting.js';
import { refused } from './refusals.js';
import { startApi, type RunningApi } from './running-api.js';

jest.setTimeout(60_000);

/** The day the cluster met, whose law holds for what it files. */
const DAY = { effectiveOn: '2017-03-27' };
const FROM = '2015-01-01';
const name = (vi: string) => ({ vi, en: vi });
const basis = { source: 'Bảng điểm mẫu của cụm', verified: true };
const sheet = {
  ...{ code: 'south-west-sample', name: name('Bảng điểm mẫu'), ...basis, decimals: 2, bands: [] },
  criteria: [
    { type: 'marked', id: 'work', name: name('Công tác'), max: 70 },
    {
      ...{ type: 'measured', id: 'budget', name: name('Thu ngân sách'), max: 30 },
      ...{ better: 'higher', atTarget: 0.5 },
    },
  ],
};
/** The four that were named in 2017, then invented members; all points are invented. */
const MEMBERS = [
  'Tỉnh Long An',
  'Tỉnh An Giang',
  'Tỉnh Kiên Giang',
  'Tỉnh Bến Tre',
  ...Array.from({ length: 8 }, (_, i) => `Tỉnh thành viên mẫu ${i + 5}`),
];
const CITED = { document: 'Hướng dẫn mẫu của cụm', date: '2017-01-01', article: 'Mục 3' };

interface Year {
  version: number;
  status: string;
  standings: { subjectId: string; place: number; list: string; total: number }[];
  ties: string[][];
  slots: { place: number; award: string; subjectId: string; status: string; dossierId?: string }[];
  leaders: { leader: string; deputies: string[] };
  scoring?: { criteria: Record<string, object> };
}

interface Checked {
  state: { status: string; check: { route: { steps: string[] } } };
}

describe('a cluster of twelve provinces', () => {
  let api: RunningApi;
  let admin: Client;
  let specialist: Client;
  let filer: Client;
  let head: Client;
  let member: Client;
  let clusterUnit: string;
  let clusterId: string;
  let scoreId: string;
  const subjects: string[] = [];
  const units: string[] = [];

  const yearOf = (id: string) => `/clusters/${id}/years/2016`;
  const cluster = async () =>
    (await specialist.get<{ version: number }>(`/clusters/${clusterId}`)).body;
  const year = async (by = specialist, id = clusterId) => (await by.get<Year>(yearOf(id))).body;
  const act = async (verb: string, body: object = {}, id = clusterId) =>
    specialist.post(`${yearOf(id)}/${verb}`, body, {
      'if-match': `"${(await year(specialist, id)).version}"`,
    });
  const scoring = async (verb: string, body: object, by = specialist) => {
    const { version } = (await specialist.get<{ version: number }>(`/score-rounds/${scoreId}`))
      .body;
    return by.post(`/score-rounds/${scoreId}/${verb}`, body, { 'if-match': `"${version}"` });
  };
  const marks = (subjectId: string, work: number) => ({
    subjectId,
    marks: { work: { points: work } },
  });
  const account = async (username: string, role: string, unitId: string) => {
    const { id, link } = await admin.done<{ id: string; link: string }>('/accounts', {
      ...{ username, displayName: `${username} (mẫu)`, validTo: '2099-12-31' },
    });
    const token = link.split(/[#=/]/).at(-1);
    const password = 'mật khẩu dài của mẫu';
    await Client.anonymous(api.url).done('/auth/one-time-link', { token, password });
    await admin.done(`/accounts/${id}/grant-role`, { role, unitId, from: FROM });
    return Client.signIn(api.url, username, password);
  };

  beforeAll(async () => {
    api = await startApi('centre-simulator');
    [admin, specialist] = await Promise.all([api.as('admin'), api.as('specialist')]);
    const body = { kind: 'other', synthetic: true, from: FROM };
    const registered = await admin.done<{ id: string }>('/organisations', {
      ...{ ...body, code: 'cum-mau', name: 'Cơ quan thường trực cụm (mẫu)' },
    });
    clusterUnit = registered.id;
    for (const [i, title] of MEMBERS.entries()) {
      const unit = await admin.done<{ id: string }>('/organisations', {
        ...{ ...body, code: `thanh-vien-mau-${i + 1}`, name: `Đại diện ${title} (mẫu)` },
        managerId: clusterUnit,
      });
      units.push(unit.id);
      const subject = { kind: 'collective', name: title, unitId: unit.id, synthetic: true };
      subjects.push((await specialist.done<{ id: string }>('/subjects', subject)).id);
    }
    filer = await account('cum-mau', 'unit-clerk', clusterUnit);
    head = await account('cum-truong-mau', 'unit-head', clusterUnit);
    member = await account('thanh-vien-mau', 'unit-clerk', units[4]!);
  }, 60_000);
  afterAll(() => api?.stop(), 30_000);

  it('is formed, leads in turn and signs its covenant', async () => {
    const forming = {
      ...{ name: 'Cụm thi đua mười hai tỉnh (mẫu)', kind: 'cluster', level: 'central' },
      ...{ basis: 'Quy chế mẫu của cụm', from: FROM, filingUnitId: clusterUnit, members: subjects },
    };
    refused(await filer.post('/clusters', forming), 403, 'not-allowed');
    clusterId = (await specialist.done<{ id: string }>('/clusters', forming)).id;
    refused(await specialist.get(`/clusters/${clusterId}/years/2016`), 404, 'not-found');
    refused(await specialist.get(`/clusters/${clusterId}/years/16`), 404, 'not-found');
    const covenant = {
      document: { number: '01/GƯTĐ', date: '2016-03-01' },
      conference: { on: '2016-03-01', place: 'Thành phố mẫu' },
      indicators: [{ id: 'budget', name: 'Thu ngân sách', unit: '%' }],
      ranking: { ties: ['budget'], withoutTarget: 'apart' },
    };
    const sign = (headers = {}) =>
      specialist.post(`/clusters/${clusterId}/years/2016/sign-covenant`, covenant, headers);
    const seen = { 'if-match': `"${(await cluster()).version}"` };
    refused(await sign(), 422, 'leader-missing');
    const order = [subjects[1]!, subjects[0]!, ...subjects.slice(2)];
    const rotation = { firstYear: 2016, order, deputies: 1 };
    await specialist.done(`/clusters/${clusterId}/set-rotation`, rotation);
    // The cluster moved on since it was looked at: its members sign nothing unseen.
    expect(await sign(seen)).toMatchObject({
      status: 412,
      body: { stream: `cluster:${clusterId}` },
    });
    const now = { 'if-match': `"${(await cluster()).version}"`, 'idempotency-key': randomUUID() };
    expect((await sign(now)).status).toBe(200);
    const again = await sign(now);
    expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([200, 'true']);
    expect((await year()).leaders).toEqual({ leader: subjects[1], deputies: [subjects[0]] });
  });

  it('scores its members, hears them, and ranks', async () => {
    const defined = { purpose: 'cluster', from: '2016-01-01', sheet };
    const { id: sheetId } = await admin.done<{ id: string }>('/score-sheets', defined);
    const opening = {
      ...{ title: 'Chấm điểm cụm năm 2016 (mẫu)', year: 2016, sheetId, on: '2016-12-31' },
      ...{ candidates: subjects, cluster: 'central' },
    };
    scoreId = (await specialist.done<{ id: string }>('/score-rounds', opening)).id;
    expect((await act('link-scoring', { scoreRoundId: scoreId })).status).toBe(200);
    const [fifth = '', sixth = ''] = subjects.slice(4);
    const claim = { subjectId: fifth, marks: { work: { points: 70 }, budget: { points: 30 } } };
    expect((await scoring('score-self', claim, member)).status).toBe(200);
    const peer = { ...marks(sixth, 40), peerId: fifth };
    expect((await scoring('score-peer', peer, member)).status).toBe(200);
    // For another member one has no voice.
    refused(await scoring('score-self', { ...claim, subjectId: sixth }, member), 404, 'not-found');
    for (const [i, subjectId] of subjects.entries())
      expect((await scoring('mark', marks(subjectId, 65 - i))).status).toBe(200);
    // The last was set no target: its result is its own measure, and leads nobody.
    const last = subjects.at(-1)!;
    const results = subjects.map((subjectId) =>
      subjectId === last ? { subjectId, actual: 70 } : { subjectId, target: 100, actual: 100 },
    );
    expect((await scoring('measure', { criterion: 'budget', results })).status).toBe(200);
    refused(await act('rank'), 409, 'scoring-open');
    expect((await scoring('conclude', { on: '2017-03-20' })).status).toBe(200);

    const dispute = { subjectId: fifth, criterion: 'work', grounds: 'Chưa tính một phong trào' };
    expect(
      (await scoring('explain', { subjectId: fifth, text: 'Hạn mặn kéo dài' }, member)).status,
    ).toBe(200);
    expect((await scoring('dispute', dispute, member)).status).toBe(200);
    refused(await act('rank'), 409, 'disputes-open');
    const settled = { number: 1, upheld: true, why: 'Tính bổ sung', reference: '02/BB' };
    expect((await scoring('settle-dispute', settled)).status).toBe(200);
    // As much as the next: two members now share a place.
    expect((await scoring('mark', marks(fifth, 60))).status).toBe(200);
    expect((await scoring('conclude', { on: '2017-03-22' })).status).toBe(200);
    const card = (await member.get(`/score-rounds/${scoreId}/scorecards/${fifth}`)).body;
    expect(card).toMatchObject({
      ...{ self: { total: 100 }, cluster: { total: 75 }, peers: [] },
      explanations: [{ text: 'Hạn mặn kéo dài' }],
      disputes: [{ number: 1, settled: { upheld: true } }],
    });
    refused(await member.get(`/score-rounds/${scoreId}/scorecards/${sixth}`), 404, 'not-found');
    expect((await act('rank')).status).toBe(200);
    const ranked = await year(member);
    expect(ranked.ties).toEqual([[fifth, sixth].sort()]);
    expect(ranked.scoring?.criteria).toEqual({ budget: name('Thu ngân sách') });
    const order = { order: [fifth, sixth], reference: '03/BB', reason: 'Biểu quyết tại hội nghị' };
    refused(
      await act('settle-tie', { ...order, order: [fifth, subjects[0]!] }),
      422,
      'no-such-tie',
    );
    expect((await act('settle-tie', order)).status).toBe(200);
    const apart = (await year()).standings.filter(({ list }) => list !== 'main');
    expect(apart).toEqual([{ subjectId: last, list: 'without-target', total: 84, place: 1 }]);
    // More points than the first of the others, and no slot for it below.
    expect((await year()).standings[0]).toMatchObject({ subjectId: subjects[0], total: 80 });
    expect((await year()).standings.map(({ subjectId }) => subjectId).slice(0, 4)).toEqual(
      subjects.slice(0, 4),
    );
  });

  it('opens slots by the plan of the year: two flags, two certificates', async () => {
    refused(await act('allot-slots'), 409, 'not-in-this-state');
    const closing = { on: '2017-03-27', place: 'Tỉnh An Giang' };
    const minutes = { number: '04/BB-CTĐ', date: '2017-03-27', sha256: 'a'.repeat(64) };
    expect((await act('close', { ...closing, minutes })).status).toBe(200);
    refused(await act('allot-slots'), 409, 'slot-plan-unconfirmed');
    expect((await act('allot-slots', { cited: CITED })).status).toBe(200);
    expect((await year()).slots).toEqual([
      { place: 1, award: 'government-flag', subjectId: subjects[0], status: 'expected' },
      { place: 2, award: 'government-flag', subjectId: subjects[1], status: 'expected' },
      { place: 3, award: 'pm-certificate', subjectId: subjects[2], status: 'expected' },
      { place: 4, award: 'pm-certificate', subjectId: subjects[3], status: 'expected' },
    ]);
    const plans = (await filer.get<{ items: object[] }>('/slot-plans')).body;
    expect(plans.items).toEqual([expect.objectContaining({ level: 'central', year: 2016 })]);
  });

  it('gives its four proposals, which the cluster files', async () => {
    // The cluster's conference has voted: by the local rule its lines pass by the council.
    const round = await specialist.done<{ id: string }>('/rounds', {
      localRule: 'central-cluster',
      ...{ title: 'Cụm thi đua năm 2016', awards: ['government-flag', 'pm-certificate'] },
      ...{ yearKind: 'calendar', meritFrom: '2016-01-01', meritTo: '2016-12-31' },
      ...{ deadline: '2017-12-31', expectedUnits: [clusterUnit], effectiveOn: '2017-01-05' },
    });
    const letter = { number: '05/TTr-CTĐ', date: '2017-03-27', signer: 'Nguyễn Văn A (mẫu)' };
    const asked = { roundId: round.id, letter, ...DAY };
    const path = `/clusters/${clusterId}/years/2016/propose`;
    refused(await member.post(path, asked), 404, 'not-found');
    const key = { 'idempotency-key': 'four-proposals-of-the-cluster' };
    const first = await filer.done<{ proposalId: string; ok: number }>(path, asked, key);
    expect(first.ok).toBe(4);
    // The same request again meets what it has made.
    expect(await filer.done(path, asked, key)).toMatchObject({
      proposalId: first.proposalId,
      ok: 4,
    });
    refused(await filer.post(path, asked), 409, 'no-slot-free');
    expect((await year(filer)).slots.map(({ status }) => status)).toEqual(
      Array(4).fill('expected'),
    );
    const form = new FormData();
    form.set('kind', 'letter');
    form.set('file', new Blob(['%PDF-1.7 x']), 'to-trinh.pdf');
    await filer.upload(`/proposals/${first.proposalId}/papers`, form);
    const etag = (await filer.get(`/proposals/${first.proposalId}`)).headers.get('etag')!;
    await head.done(`/proposals/${first.proposalId}/file`, DAY, { 'if-match': etag });
    const proposed = await eventually(
      () => year(filer),
      ({ slots }) => slots.every(({ status }) => status === 'proposed'),
    );
    const lines = await Promise.all(
      proposed.slots.map(({ dossierId }) =>
        specialist.get<{ state: { award: string; subjectId: string; level: string } }>(
          `/dossiers/${dossierId}`,
        ),
      ),
    );
    expect(lines.map(({ body: { state } }) => [state.subjectId, state.award, state.level])).toEqual(
      proposed.slots.map(({ subjectId, award }) => [subjectId, award, 'state']),
    );
    const checked = await eventually(
      () => specialist.get<Checked>(`/dossiers/${proposed.slots[0]!.dossierId}`),
      ({ body }) => body.state.status === 'checked',
    );
    expect(checked.body.state.check.route.steps).toEqual([
      ...['appraisal', 'provincial-decision', 'central-submission'],
    ]);
    // A member sees how far the slots are, not the lines.
    expect((await year(member)).slots[0]).toEqual({
      ...{ place: 1, award: 'government-flag', subjectId: subjects[0], status: 'proposed' },
    });
    const auditor = await api.as('auditor');
    await eventually(
      () => auditor.get(`/audit?stream=cluster-year:${clusterId}.2016&limit=50`),
      ({ body }) => JSON.stringify(body).includes('Xác định 4 suất đề nghị khen thưởng'),
    );
  });

  it('sees all four granted by the centre, and in the record of each province', async () => {
    await fetch(`${api.service.centreUrl}/_/scenario`, {
      ...{ method: 'POST', body: JSON.stringify({ delayMs: 20 }) },
    });
    const people = acting(api);
    const { slots } = await year(filer);
    const ids = slots.map(({ dossierId }) => dossierId!);
    const day = { effectiveOn: '2017-04-10' };
    await people.reach(ids, 'checked');
    const confirmation = { document: CITED.document, date: CITED.date, article: CITED.article };
    const note = 'Đã đối chiếu hồ sơ của cụm (mẫu)';
    expect(
      await specialist.done('/dossiers/appraise', {
        ...{ ids, note, confirmation, result: 'eligible', ...day },
      }),
    ).toMatchObject({ failed: 0 });
    await people.reach(ids, 'ready');
    const { id } = await specialist.done<{ id: string }>('/decisions', {
      ...{ kind: 'submission-letter', title: 'Trình khen thưởng cụm năm 2016 (mẫu)' },
      ...{ synthetic: true, ...day },
    });
    const path = `/decisions/${id}`;
    await people.act('specialist', path, 'lines', { dossierIds: ids, ...day });
    for (const [who, verb] of [
      ['board', 'endorse'],
      ['office', 'verify'],
      ['chair', 'sign'],
    ] as const)
      await people.act(who, path, verb, day);
    const number = { number: '35/TTr-UBND', date: '2017-04-10', ...day };
    await people.act('numbering', path, 'number', number);
    await people.act('office', path, 'promulgate', { on: '2017-04-10', ...day });
    const done = await eventually(
      () => year(filer),
      (now) => now.slots.every(({ status }) => status === 'granted'),
      30,
    );
    expect(done.slots.map(({ award }) => award)).toEqual([
      ...['government-flag', 'government-flag', 'pm-certificate', 'pm-certificate'],
    ]);
    for (const { subjectId, dossierId } of done.slots) {
      const { state } = (
        await specialist.get<{ state: { decisionNumber: string } }>(`/dossiers/${dossierId}`)
      ).body;
      expect(state.decisionNumber).toMatch(/QĐ-TTg \(mẫu\)$/);
      const record = (await specialist.get(`/subjects/${subjectId}/record`)).body;
      expect(JSON.stringify(record)).toContain(state.decisionNumber);
    }
    // A granted slot is used up for good.
    const again = { subjectId: subjects[0], reason: 'Rút', reference: '09/CV' };
    expect((await act('pass-over', again)).status).toBe(409);
  });

  it('inside the province opens a flag and a certificate, granted as the decision says', async () => {
    const two = subjects.slice(4, 7);
    const slots = [
      { from: 1, to: 1, award: 'provincial-flag' },
      { from: 2, to: 2, award: 'provincial-certificate' },
    ];
    const plan = { level: 'province', year: 2016, source: 'Quyết định mẫu số 9', verified: true };
    await admin.done('/slot-plans', { ...plan, tables: [{ slots }] });
    const bloc = await specialist.done<{ id: string }>('/clusters', {
      ...{ name: 'Khối thi đua mẫu', kind: 'bloc', level: 'province', basis: 'Quy chế mẫu' },
      ...{ from: FROM, members: two },
    });
    const step = async (verb: string, body: object) =>
      expect((await act(verb, body, bloc.id)).status).toBe(200);
    await specialist.done(`${yearOf(bloc.id)}/sign-covenant`, {
      document: { number: '02/GƯTĐ', date: '2016-03-01' },
      conference: { on: '2016-03-01', place: 'Thành phố mẫu' },
      ...{ indicators: [], ranking: { ties: [], withoutTarget: 'together' } },
      leaders: { leader: two[0], deputies: [] },
    });
    const sheets = (await admin.get<{ items: { id: string }[] }>('/score-sheets')).body.items;
    const round = await specialist.done<{ id: string }>('/score-rounds', {
      ...{ title: 'Chấm điểm khối năm 2016 (mẫu)', year: 2016, on: '2016-12-31' },
      ...{ sheetId: sheets[0]!.id, candidates: two, cluster: 'province' },
    });
    await step('name-leaders', { leader: two[1], deputies: [two[0]], reference: '3/QĐ' });
    await step('link-scoring', { scoreRoundId: round.id });
    scoreId = round.id;
    for (const [i, id] of two.entries()) {
      const given = { work: { points: 60 - i }, budget: { notAssigned: true } };
      expect((await scoring('mark', { subjectId: id, marks: given })).status).toBe(200);
    }
    expect((await scoring('conclude', { on: '2017-01-10' })).status).toBe(200);
    await step('rank', {});
    const minutes = { number: '06/BB', date: '2017-01-12' };
    await step('close', { on: '2017-01-12', place: 'Thành phố mẫu', minutes });
    await step('allot-slots', {});
    const declined = { subjectId: two[0], reason: 'Đơn vị xin rút', reference: '08/CV' };
    await step('pass-over', declined);

    // Its decision was taken before this system was there: it is reported, with the scan.
    const { id } = await filer.done<{ id: string }>('/proposals', {
      ...{ unitId: clusterUnit, kind: 'merit', level: 'province', source: 'reported', ...DAY },
      letter: { number: '07/BC', date: '2017-03-27', signer: 'Nguyễn Văn A (mẫu)' },
      outside: { number: '99/QĐ-UBND', decidedOn: '2017-02-01', issuer: 'Ủy ban nhân dân mẫu' },
    });
    const merit = { meritFrom: '2016-01-01', meritTo: '2016-12-31', recipientKind: 'collective' };
    const { results } = await filer.done<{ results: { id: string }[] }>(`/proposals/${id}/lines`, {
      lines: [{ subject: { id: two[1] }, award: 'provincial-flag', ...merit }],
    });
    const form = new FormData();
    form.set('kind', 'decision');
    form.set('file', new Blob(['%PDF-1.4\n%%EOF\n'], { type: 'application/pdf' }), 'qd.pdf');
    await filer.upload(`/proposals/${id}/papers`, form);
    const use = { place: 1, dossierId: results[0]!.id };
    refused(await act('use-slot', { ...use, place: 3 }, bloc.id), 422, 'no-such-slot');
    await step('use-slot', use);
    const etag = (await head.get(`/proposals/${id}`)).headers.get('etag')!;
    await head.done(`/proposals/${id}/file`, DAY, { 'if-match': etag });
    const granted = { place: 1, award: 'provincial-flag', subjectId: two[1], status: 'granted' };
    await eventually(
      () => year(head, bloc.id),
      (now) => now.slots[0]!.status === 'granted',
    );
    const second = { place: 2, award: 'provincial-certificate', subjectId: two[2] };
    expect((await year(head, bloc.id)).slots).toEqual([
      { ...granted, dossierId: use.dossierId },
      { ...second, status: 'expected' },
    ]);
    // The next has the certificate: the slot opens a proposal at the level of the province.
    const opened = await specialist.done<{ id: string }>('/rounds', {
      ...{ title: 'Khối thi đua năm 2016', awards: ['provincial-certificate'] },
      ...{ yearKind: 'calendar', meritFrom: '2016-01-01', meritTo: '2016-12-31' },
      ...{ deadline: '2017-12-31', expectedUnits: [clusterUnit], effectiveOn: '2017-01-05' },
    });
    const proposed = await filer.done<{ proposalId: string; ok: number }>(
      `${yearOf(bloc.id)}/propose`,
      {
        ...{ roundId: opened.id, unitId: clusterUnit, places: [2], ...DAY },
        letter: { number: '08/TTr', date: '2017-03-28', signer: 'Nguyễn Văn A (mẫu)' },
      },
    );
    expect(proposed.ok).toBe(1);
    const letter = new FormData();
    letter.set('kind', 'letter');
    letter.set('file', new Blob(['%PDF-1.7 x']), 'to-trinh.pdf');
    await filer.upload(`/proposals/${proposed.proposalId}/papers`, letter);
    const tag = (await head.get(`/proposals/${proposed.proposalId}`)).headers.get('etag')!;
    await head.done(`/proposals/${proposed.proposalId}/file`, DAY, { 'if-match': tag });
    const [, certificate] = (
      await eventually(
        () => year(head, bloc.id),
        (now) => now.slots[1]!.status === 'proposed',
      )
    ).slots;
    const { state } = (
      await specialist.get<{ state: { level: string; award: string } }>(
        `/dossiers/${certificate!.dossierId}`,
      )
    ).body;
    expect([state.level, state.award]).toEqual(['province', 'provincial-certificate']);
    const reference = '10/QĐ-UBND (mẫu)';
    const change = (verb: string, body: object) =>
      specialist.done(`/clusters/${bloc.id}/${verb}`, { reference, ...body });
    await change('admit-members', { members: [subjects[7]], from: '2017-01-01' });
    await change('release-member', { subjectId: two[0], to: '2017-12-31' });
    const listed = await filer.get<{ items: object[] }>('/clusters?level=province');
    expect(listed.body.items).toMatchObject([{ id: bloc.id, members: 3, kind: 'bloc' }]);
    await change('dissolve', { to: '2018-12-31' });
    expect((await filer.get(`/clusters/${bloc.id}`)).body).toMatchObject({
      ...{ status: 'dissolved', years: [{ year: 2016, status: 'allotted' }] },
      members: [
        ...[{ to: '2017-12-31' }, { to: '2018-12-31' }, { to: '2018-12-31' }],
        { from: '2017-01-01' },
      ],
    });
  });
});
