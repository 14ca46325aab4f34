import { eventually, type Client } from '@vinhdanh/testing';
import { handOver } from './acting.js';
import { paperMinutes } from './paper-minutes.js';
import { startApi, type RunningApi } from './running-api.js';

jest.setTimeout(60_000);

const EDITION = '/catalogue/editions/e2/amend';
const TITLE = 'dong-khoi-example';
const RULE = { source: 'Quy chế mẫu của tỉnh, Điều 5', verified: true };
/** Laid over Công dân Đồng Khởi: a council and a route of its own, nothing in code. */
const AWARD = {
  code: TITLE,
  extends: 'e2/dong-khoi-citizen',
  name: { vi: 'Gương sáng Đồng Khởi', en: 'Đồng Khởi Example' },
  publicity: null,
  routes: [{ kind: 'any', route: 'council-chair', ...RULE }],
  council: { kind: 'advisory', name: { vi: 'Hội đồng tư vấn', en: 'Advisory council' }, ...RULE },
  ballot: {
    ...{ secret: false, denominator: 'all', threshold: { num: 90, den: 100 } },
    ...{ quorum: { num: 2, den: 3 }, absentInWriting: true, ...RULE },
  },
};
const TEXT = { document: 'Quy chế mẫu của tỉnh', date: '2020-10-20', article: 'Điều 5' };
const letterDay = { effectiveOn: '2024-12-10' };
const meeting = '2025-01-08';

/** A title of the province's own over HTTP: entered, called for, nominated, advised on, granted. */
describe('a local title', () => {
  let api: RunningApi;
  let clerk: Client;
  let head: Client;
  let specialist: Client;
  let secretary: Client;
  let unitId: string;
  let roundId: string;
  let lineId: string;
  let subjectId: string;

  beforeAll(async () => {
    api = await startApi();
    [clerk, head, specialist, secretary] = (await Promise.all(
      ['clerk', 'unit', 'specialist', 'secretary'].map((name) => api.as(name)),
    )) as [Client, Client, Client, Client];
    const me = await clerk.get<{ roles: { role: string; unitId: string }[] }>('/auth/me');
    unitId = me.body.roles.find(({ role }) => role === 'unit-clerk')!.unitId;
  }, 60_000);
  afterAll(() => api?.stop(), 30_000);

  /** A command on a thing as it is now. */
  const change = async (client: Client, path: string, verb: string, body: object = {}) => {
    const { version } = (await client.get<{ version: number }>(path)).body;
    return client.done(`${path}/${verb}`, handOver(verb, body), { 'if-match': `"${version}"` });
  };
  const reached = (status: string) =>
    eventually(
      () => specialist.get<{ state: { status: string; subjectId: string } }>(`/dossiers/${lineId}`),
      ({ body }) => body.state?.status === status,
    );

  it('is entered by the administrator as data, and not by who judges under it', async () => {
    const body = { award: AWARD, reason: 'Danh hiệu mới của tỉnh', citation: RULE.source };
    const admin = await api.as('admin');
    expect(await specialist.post(EDITION, body)).toMatchObject({ status: 403 });
    const faulty = { ...AWARD, council: { ...AWARD.council, kind: 'jury' } };
    expect(await admin.post(EDITION, { ...body, award: faulty })).toMatchObject({
      status: 422,
      body: { code: 'edition-faulty', detail: expect.stringContaining('unknown council jury') },
    });
    await admin.done(EDITION, body);
    const found = await clerk.get(`/catalogue/editions/e2/awards/${TITLE}`);
    expect(found.body).toMatchObject({ group: 'local-title', council: { kind: 'advisory' } });
  });

  it('is called for once a year by a letter, and the call shows who has nominated', async () => {
    const round = await specialist.done<{ id: string }>('/rounds', {
      title: 'Xét tặng danh hiệu Gương sáng Đồng Khởi năm 2025',
      awards: [TITLE],
      yearKind: 'calendar',
      meritFrom: '2024-01-01',
      meritTo: '2024-12-31',
      openingLetter: { number: '900/UBND-TĐKT', date: '2024-11-01' },
      deadline: '2024-12-31',
      expectedUnits: [unitId],
      effectiveOn: '2024-11-01',
    });
    roundId = round.id;
    const draft = await clerk.done<{ id: string }>('/proposals', {
      ...{ roundId, unitId, kind: 'merit', level: 'province', ...letterDay },
      letter: { number: '7/TTr', date: '2024-12-10', signer: 'Nguyễn Văn A' },
    });
    const added = await clerk.done<{ results: { id: string; ok: boolean }[] }>(
      `/proposals/${draft.id}/lines`,
      {
        lines: [
          {
            subject: { name: 'Nguyễn Thị Mẫu', birthYear: 1950, synthetic: true },
            award: TITLE,
            recipientKind: 'individual',
          },
        ],
        ...letterDay,
      },
    );
    lineId = added.results[0]!.id;
    for (const kind of ['letter', 'report', 'minutes']) {
      const form = new FormData();
      form.set('kind', kind);
      form.set('file', new Blob(['%PDF-1.7 x']), `${kind}.pdf`);
      expect((await clerk.upload(`/proposals/${draft.id}/papers`, form)).status).toBe(201);
    }
    await change(head, `/proposals/${draft.id}`, 'file', letterDay);
    subjectId = (await reached('checked')).body.state.subjectId;
    const expected = await specialist.get(`/rounds/${roundId}`);
    expect(JSON.stringify(expected.body)).toContain('900/UBND-TĐKT');
    expect(expected.body).toMatchObject({
      ...{ expected: [{ unitId, proposals: 1 }], missing: [] },
    });
    expect(
      await specialist.done('/dossiers/appraise', {
        ...{ ids: [lineId], result: 'eligible', note: 'Đã thẩm định' },
        ...{ confirmation: TEXT, effectiveOn: '2025-01-02' },
      }),
    ).toMatchObject({ ok: 1 });
  });

  it('goes before its advisory council and no other', async () => {
    const convene = async (advises?: string[]): Promise<string> => {
      const council = { name: 'Hội đồng của tỉnh', level: 'province', roster: 9 };
      const body = { title: 'Phiên họp mẫu', heldOn: meeting, effectiveOn: meeting };
      const made = await secretary.done<{ id: string }>('/council-sessions', {
        ...body,
        council: { ...council, ...(advises ? { advises } : {}) },
      });
      return `/council-sessions/${made.id}`;
    };
    const day = { effectiveOn: meeting };
    const ordinary = await convene();
    await change(secretary, ordinary, 'agenda', { dossierIds: [lineId], ...day });
    const built = await eventually(
      () => secretary.get<{ agenda: { built: number; skipped: { code: string }[] } }>(ordinary),
      ({ body }) => body.agenda.built === 1,
    );
    expect(built.body.agenda.skipped).toMatchObject([{ code: 'not-waiting-for-this-council' }]);

    const advisory = await convene([TITLE]);
    await change(secretary, advisory, 'agenda', { roundId, ...day });
    await reached('scheduled');
    await change(secretary, advisory, 'attendance', { present: 9, absent: 0, written: 0, ...day });
    await change(secretary, advisory, 'results', {
      items: [{ dossierId: lineId, votes: { agree: 9, disagree: 0, blank: 0 } }],
      confirmation: TEXT,
      ...day,
    });
    await change(secretary, advisory, 'close', day);
    const scan = (items?: string, text = 'trích biên bản') => {
      const form = new FormData();
      if (items !== undefined) form.set('items', items);
      const bytes = Buffer.from(`%PDF-1.4\n${text}\n%%EOF\n`);
      form.set('file', new Blob([bytes], { type: 'application/pdf' }), 'bien-ban.pdf');
      return form;
    };
    const scans = `${advisory}/minutes-scans`;
    const bind = async (by: Client, form: FormData) => {
      const { status, body } = await by.upload<{ code?: string; sha256?: string }>(scans, form);
      return { status, code: body.code, sha256: body.sha256 };
    };
    expect(await bind(secretary, scan('1'))).toMatchObject({ code: 'minutes-not-recorded' });
    await paperMinutes(secretary, advisory, meeting);
    expect(await bind(specialist, scan('1'))).toMatchObject({ code: 'not-allowed' });
    expect(await bind(secretary, scan())).toMatchObject({ code: 'minutes-scan-differs' });
    expect(await bind(secretary, scan('2'))).toMatchObject({ code: 'minutes-scan-of-nothing' });
    expect(await bind(secretary, scan('một'))).toMatchObject({ code: 'body-not-valid' });
    const odd = new FormData();
    odd.set('file', new Blob(['MZ'], { type: 'application/pdf' }), 'bien-ban.pdf');
    expect((await bind(secretary, odd)).status).toBe(415);
    const { status, sha256 } = await bind(secretary, scan('1'));
    expect(status).toBe(201);
    expect((await secretary.get(`${advisory}/minutes`)).body).toMatchObject({
      scans: [{ sha256, items: [1], mime: 'application/pdf' }],
    });
    expect((await secretary.get<string>(`${scans}/${sha256}`)).status).toBe(200);
    expect((await secretary.get(`${scans}/${'f'.repeat(64)}`)).status).toBe(404);
    await reached('ready');
    expect(
      await secretary.post('/council-sessions', {
        ...{ title: 'Phiên họp mẫu', heldOn: meeting, effectiveOn: meeting },
        council: { name: 'X của tỉnh', level: 'province', roster: 9, advises: ['labour-order'] },
      }),
    ).toMatchObject({ status: 422, body: { code: 'not-advised' } });
  });

  it('is granted by a decision, and stands in the record of who received it', async () => {
    const on = '2025-01-15';
    const day = { effectiveOn: on };
    const act = { kind: 'granting', title: 'Tặng danh hiệu Gương sáng Đồng Khởi', award: TITLE };
    const drafted = await specialist.done<{ id: string }>('/decisions', { ...act, ...day });
    const path = `/decisions/${drafted.id}`;
    await change(specialist, path, 'lines', { dossierIds: [lineId], ...day });
    for (const [who, verb] of [
      ['board', 'endorse'],
      ['office', 'verify'],
      ['chair', 'sign'],
    ] as const)
      await change(await api.as(who), path, verb, day);
    const number = { number: '77/QĐ-UBND', date: on, ...day };
    await change(await api.as('numbering'), path, 'number', number);
    await change(await api.as('office'), path, 'promulgate', { on, ...day });
    await reached('granted');
    const record = await specialist.get(`/subjects/${subjectId}/record`);
    expect(JSON.stringify(record.body)).toContain(TITLE);
    expect(JSON.stringify(record.body)).toContain('77/QĐ-UBND');
  });
});
