import { organisationIdOf } from '@vinhdanh/domain';
import { eventually } from '@vinhdanh/testing';
import { acting } from './acting.js';
import { startApi, type RunningApi } from './running-api.js';

// Real processes and a real database on what may be a busy machine.
jest.setTimeout(120_000);

const COMMUNE = organisationIdOf('xa-mau');
const [CLERK, HEAD, OFFICER] = ['clerk.xa-mau', 'unit.xa-mau', 'agency'];
const PAPER_DAY = { effectiveOn: '2026-01-12' };
const IN_HAND = {
  document: 'Luật Thi đua, khen thưởng 06/2022/QH15',
  date: '2022-06-15',
  article: 'Điều 80',
};
const HOUSEHOLDS = 300;
const AWARD = 'cultural-family';
const REPORT = '/reports/commendations?from=2026-01-01&to=2026-12-31&source=workflow';

interface Row {
  award: { code: string };
  count: number | null;
  recipients: { recipientKind: { code: string }; count: number }[];
}

interface Preview {
  contentHash: string;
  byAward: { lines: number; pay: number }[];
}

interface Notice {
  kind: string;
  count: number;
  text: { vi: string };
}

/** Families are honoured by the hundred: one list, one letter, one decision of the commune's head. */
describe('a commune’s list of families', () => {
  let api: RunningApi;
  let people: ReturnType<typeof acting>;
  let letterId: string;
  let decision: string;
  let ids: string[];

  /** Waits until every family of the letter stands so. */
  const stand = (status: string) =>
    eventually(
      () => people.read<{ lines: Record<string, number> }>(CLERK, `/proposals/${letterId}`),
      ({ lines }) => lines[status] === HOUSEHOLDS,
      60,
    );
  const ofLetter = async () => {
    const found: { id: string; recipientKind: string }[] = [];
    for (let cursor = ''; ;) {
      const page = await people.read<{ items: typeof found; nextCursor?: string }>(
        CLERK,
        `/dossiers?proposalId=${letterId}&limit=200${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
      );
      found.push(...page.items);
      cursor = page.nextCursor ?? '';
      if (!cursor) return found;
    }
  };

  beforeAll(async () => {
    api = await startApi();
    people = acting(api);
    const admin = await api.as('admin');
    const { items } = (
      await admin.get<{ items: { id: string; username: string }[] }>('/accounts?limit=200')
    ).body;
    const officer = items.find(({ username }) => username === OFFICER)!.id;
    // Somebody of the commune's office appraises what its clerk prepares.
    await admin.done(`/accounts/${officer}/grant-role`, {
      role: 'managing-unit',
      unitId: COMMUNE,
      from: '2025-07-01',
    });
    const specialist = await api.as('specialist');
    const round = await specialist.done<{ id: string }>('/rounds', {
      title: 'Gia đình văn hóa năm 2025',
      awards: [AWARD],
      yearKind: 'calendar',
      meritFrom: '2025-01-01',
      meritTo: '2025-12-31',
      deadline: '2026-02-28',
      expectedUnits: [COMMUNE],
      effectiveOn: '2025-12-01',
    });
    const clerk = await api.as(CLERK);
    const { id } = await clerk.done<{ id: string }>('/proposals', {
      roundId: round.id,
      unitId: COMMUNE,
      kind: 'merit',
      level: 'unit',
      letter: { number: '6/TTr', date: '2026-01-10', signer: 'Nguyễn Văn A' },
      ...PAPER_DAY,
    });
    letterId = id;
  });
  afterAll(() => api?.stop());

  it('comes as one spreadsheet and is filed as one letter', async () => {
    const rows = Array.from(
      { length: HOUSEHOLDS },
      (_, i) => `${i + 1};Hộ ông Nguyễn Văn Mẫu ${i + 1};Gia đình văn hóa`,
    );
    const sheet = ['STT;Tên hộ gia đình;Danh hiệu/Hình thức', ...rows].join('\r\n');
    const form = new FormData();
    form.set('proposalId', letterId);
    form.set('file', new Blob([sheet]), 'gia-dinh-van-hoa.csv');
    const clerk = await api.as(CLERK);
    const sent = await clerk.upload<{ id: string }>('/imports', form);
    const list = `/imports/${sent.body.id}`;
    const reached = (status: string) =>
      eventually(
        () => people.read<{ status: string; good: number; bad: number }>(CLERK, list),
        (found) => found.status === status,
      );
    await reached('read');
    await clerk.done(`${list}/mapping`);
    expect(await reached('checked')).toMatchObject({ good: HOUSEHOLDS, bad: 0 });
    await clerk.done(`${list}/commit`, { policy: 'all-or-nothing', ...PAPER_DAY });
    await reached('committed');
    await people.act(HEAD, `/proposals/${letterId}`, 'file', PAPER_DAY);
    await stand('checked');
    const lines = await ofLetter();
    expect(lines).toHaveLength(HOUSEHOLDS);
    expect(new Set(lines.map(({ recipientKind }) => recipientKind))).toEqual(
      new Set(['household']),
    );
    ids = lines.map(({ id }) => id);
  });

  it('is told in one notice to those who appraise for the body that decides', async () => {
    const inbox = async () =>
      (await people.read<{ items: Notice[] }>(OFFICER, '/notices')).items.filter(
        ({ kind }) => kind === 'lines-filed',
      );
    const told = await eventually(inbox, ([notice]) => notice?.count === HOUSEHOLDS);
    expect(told).toMatchObject([{ text: { vi: expect.stringContaining('300 hồ sơ') } }]);
  });

  it('is decided by one act of the commune’s head', async () => {
    const officer = await api.as(OFFICER);
    const note = 'Đã đối chiếu bản giấy (mẫu)';
    const appraisal = { ids, result: 'eligible', note, confirmation: IN_HAND, ...PAPER_DAY };
    expect(await officer.post('/dossiers/appraise', appraisal)).toMatchObject({
      body: { ok: HOUSEHOLDS, failed: 0 },
    });
    await stand('ready');
    const clerk = await api.as(CLERK);
    const { id } = await clerk.done<{ id: string }>('/decisions', {
      kind: 'granting',
      title: 'Quyết định tặng danh hiệu Gia đình văn hóa (mẫu)',
      award: AWARD,
      deciderRole: 'unit-head',
      unitId: COMMUNE,
      ...PAPER_DAY,
    });
    const path = `/decisions/${id}`;
    await people.act(CLERK, path, 'lines', { all: true, ...PAPER_DAY });
    const preview = await people.read<Preview>(HEAD, `${path}/preview?on=2026-01-12&limit=10`);
    expect(preview).toMatchObject({ lineCount: HOUSEHOLDS, signedHash: null, status: 'draft' });
    expect(preview.byAward).toMatchObject([{ recipientKind: 'household', lines: HOUSEHOLDS }]);
    const { contentHash } = preview;
    const other = {
      ...PAPER_DAY,
      contentHash: contentHash.replace(/^./, (c) => (c === '0' ? '1' : '0')),
    };
    expect(await people.attempt(HEAD, path, 'sign', other)).toMatchObject({
      ...{ status: 409, body: { code: 'content-moved' } },
    });
    await people.act(HEAD, path, 'sign', { ...PAPER_DAY, contentHash });
    expect(await people.read(CLERK, `${path}/next-number?date=2026-01-12`)).toMatchObject({
      ...{ next: 1, year: '2026' },
    });
    await people.act(CLERK, path, 'number', {
      number: '7/QĐ-UBND',
      date: '2026-01-12',
      ...PAPER_DAY,
    });
    await people.act(CLERK, path, 'promulgate', { on: '2026-01-12', ...PAPER_DAY });
    // Ends by itself when the act has gone over all its lines.
    const stream = Buffer.from(await clerk.download(`${path}/progress`)).toString('utf8');
    const steps = [...stream.matchAll(/^data: (.*)$/gmu)].map(
      ([, data]) => JSON.parse(data!) as { applied: number; lineCount: number; atRest: boolean },
    );
    expect(steps.map(({ applied }) => applied)).toEqual(
      [...steps.map(({ applied }) => applied)].sort((a, b) => a - b),
    );
    expect(steps.at(-1)).toMatchObject({
      applied: HOUSEHOLDS,
      lineCount: HOUSEHOLDS,
      atRest: true,
    });
    await stand('granted');
    decision = path;
  });

  it('is on paper with its list, and bound to the scan of that paper', async () => {
    const clerk = await api.as(CLERK);
    const html = Buffer.from(await clerk.download(`${decision}/print`)).toString('utf8');
    expect(html).toContain('size: A4 portrait');
    expect(html).toContain('Số: 7/QĐ-UBND');
    expect(html).toContain(`${HOUSEHOLDS} hộ gia đình`);
    const names = [...html.matchAll(/Hộ ông Nguyễn Văn Mẫu (\d+)</gu)].map(([, n]) => Number(n));
    expect(new Set(names).size).toBe(HOUSEHOLDS);
    const scan = new FormData();
    scan.set('file', new Blob(['%PDF-1.7 bản ký (mẫu)'], { type: 'application/pdf' }), 'qd.pdf');
    const bound = await clerk.upload<{ sha256: string }>(`${decision}/bind-scan`, scan);
    expect(bound.status).toBe(201);
    const act = await people.read<{ contentHash: string; scans: object[] }>(CLERK, decision);
    expect(act.scans).toMatchObject([
      { sha256: bound.body.sha256, signedHash: act.contentHash, mime: 'application/pdf' },
    ]);
    const file = await clerk.download(`${decision}/scans/${bound.body.sha256}`);
    expect(Buffer.from(file).toString('utf8')).toBe('%PDF-1.7 bản ký (mẫu)');
    const result = await people.read(CLERK, `/proposals/${letterId}/results?limit=1`);
    expect(result).toMatchObject({
      results: { granted: HOUSEHOLDS },
      causes: {},
      lines: { items: [{ result: 'granted', form: AWARD, number: '7/QĐ-UBND' }] },
    });
    const told = await clerk.download(`/proposals/${letterId}/results/print`);
    expect(Buffer.from(told).toString('utf8')).toContain(
      `${HOUSEHOLDS} trường hợp được khen thưởng`,
    );
  });

  it('is counted by household', async () => {
    const report = async () =>
      (await people.read<{ rows: Row[] }>('auditor', REPORT)).rows.find(
        ({ award }) => award.code === AWARD,
      );
    const row = await eventually(report, (found) => found?.count === HOUSEHOLDS);
    expect(row!.recipients).toEqual([
      expect.objectContaining({
        recipientKind: expect.objectContaining({ code: 'household' }),
        count: HOUSEHOLDS,
      }),
    ]);
  });
});
