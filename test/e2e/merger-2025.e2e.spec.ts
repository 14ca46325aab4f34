import { Client, eventually, ops, startService, type Service } from '@vinhdanh/testing';
import { organisationIdOf } from '@vinhdanh/domain';
import { Client as Connection } from 'pg';
import { handOver } from './acting.js';
import { paperMinutes } from './paper-minutes.js';

// Real processes and a real database on what may be a busy machine.
jest.setTimeout(240_000);

const PROVINCE = organisationIdOf('ubnd-tinh-vinh-long-2025');
const SCHOOL = organisationIdOf('truong-thpt-mau');
const [HOME, HEALTH, TRADE, JUSTICE, EDUCATION] = [
  'so-noi-vu',
  'so-y-te',
  'so-cong-thuong',
  'so-tu-phap',
  'so-giao-duc-va-dao-tao',
].map((code) => [organisationIdOf(code), organisationIdOf(`${code}-vinh-long`)] as const) as [
  readonly [string, string],
  readonly [string, string],
  readonly [string, string],
  readonly [string, string],
  readonly [string, string],
];

/** Text the officers have in hand: of the law of 2025 not every rule is confirmed. */
const IN_HAND = {
  document: 'Luật Thi đua, khen thưởng 06/2022/QH15',
  date: '2022-06-15',
  article: 'Điều 74',
};

interface Line {
  id: string;
  status: string;
  unitId: string;
  filingUnitId: string;
}
interface Part {
  unit: { id: string; name: string };
  count: number;
  formerly?: { unit: { id: string }; count: number }[];
}
interface Report {
  rows: { count: number | null; award: { code: string } }[];
  units: Part[];
  unit?: { id: string; asked?: { id: string } };
}

/**
 * Old Bến Tre with five years of history behind it and lines at every stage, on the day it becomes a
 * part of Vĩnh Long: what is counted before is there afterwards, and goes on.
 */
describe('the merger of 1 July 2025', () => {
  let service: Service;
  let owner: Connection;
  const clients = new Map<string, Promise<Client>>();
  const as = (username: string): Promise<Client> => {
    const known = clients.get(username) ?? Client.signIn(service.url, username);
    clients.set(username, known);
    return known;
  };
  const inFlight: Record<string, { proposalId: string; lineId: string }> = {};
  let roundId: string;
  let lineageId: string;
  let before: Awaited<ReturnType<typeof census>>;

  /** A command on a thing as it is now. */
  const change = async (who: string, path: string, verb: string, body: object) => {
    const client = await as(who);
    const { version } = (await client.get<{ version: number }>(path)).body;
    return client.done<{ status?: string }>(`${path}/${verb}`, handOver(verb, body), {
      'if-match': `"${version}"`,
    });
  };
  const line = async (key: string): Promise<Line> => {
    const auditor = await as('auditor');
    const { proposalId, lineId } = inFlight[key]!;
    const { items } = (await auditor.get<{ items: Line[] }>(`/dossiers?proposalId=${proposalId}`))
      .body;
    return items.find(({ id }) => id === lineId)!;
  };
  const reaches = (key: string, status: string) =>
    eventually(
      () => line(key),
      (one) => one.status === status,
    );

  /** Drafts a letter with one line; `head` is the account that files it. */
  const draft = async (
    key: string,
    clerk: string,
    unitId: string,
    award = 'provincial-certificate',
  ) => {
    const client = await as(clerk);
    const { id } = await client.done<{ id: string }>('/proposals', {
      roundId,
      unitId,
      kind: 'merit',
      level: 'province',
      letter: { number: `${key}/TTr`, date: '2025-05-05', signer: 'Nguyễn Văn A' },
      effectiveOn: '2025-05-05',
    });
    const added = await client.done<{ results: { id: string }[] }>(`/proposals/${id}/lines`, {
      lines: [
        {
          subject: { name: `Tập thể ${key}` },
          award,
          recipientKind: 'collective',
        },
      ],
      effectiveOn: '2025-05-05',
    });
    inFlight[key] = { proposalId: id, lineId: added.results[0]!.id };
  };
  const file = async (key: string, head: string, more: object = { effectiveOn: '2025-05-06' }) => {
    await change(head, `/proposals/${inFlight[key]!.proposalId}`, 'file', more);
    await reaches(key, 'checked');
  };
  const appraise = async (key: string, result: 'eligible' | 'not-eligible') => {
    await (
      await as('specialist')
    ).done('/dossiers/appraise', {
      ids: [inFlight[key]!.lineId],
      result,
      ...(result === 'eligible' ? {} : { reason: 'below-standard' }),
      note: 'Đã xem xét hồ sơ',
      confirmation: IN_HAND,
      effectiveOn: '2025-05-10',
    });
  };
  const vote = async (key: string, heldOn: string) => {
    const day = { effectiveOn: heldOn };
    const { id } = await (
      await as('secretary')
    ).done<{ id: string }>('/council-sessions', {
      title: `Phiên ${heldOn}`,
      heldOn,
      council: { name: 'Hội đồng tỉnh', level: 'province', roster: 22 },
      ...day,
    });
    const path = `/council-sessions/${id}`;
    const dossierId = inFlight[key]!.lineId;
    await change('secretary', path, 'agenda', { dossierIds: [dossierId], ...day });
    await reaches(key, 'scheduled');
    await change('secretary', path, 'attendance', { present: 22, absent: 0, written: 0, ...day });
    const votes = { agree: 22, disagree: 0, blank: 0 };
    await change('secretary', path, 'results', {
      items: [{ dossierId, votes }],
      confirmation: IN_HAND,
      ...day,
    });
    await change('secretary', path, 'close', day);
    await paperMinutes(await as('secretary'), path, heldOn);
    await reaches(key, 'ready');
  };
  const grant = async (keys: string[], award: string, number: string, date: string) => {
    const day = { effectiveOn: date };
    const { id } = await (
      await as('specialist')
    ).done<{ id: string }>('/decisions', {
      kind: 'granting',
      title: 'Quyết định khen thưởng',
      award,
      ...day,
    });
    const path = `/decisions/${id}`;
    const dossierIds = keys.map((key) => inFlight[key]!.lineId);
    await change('specialist', path, 'lines', { dossierIds, ...day });
    await change('board', path, 'endorse', day);
    await change('office', path, 'verify', day);
    await change('chair', path, 'sign', day);
    await change('numbering', path, 'number', { number, date, ...day });
    await change('office', path, 'promulgate', { on: date, ...day });
    for (const key of keys) await reaches(key, 'granted');
  };

  const report = async (query: string): Promise<Report> =>
    (
      await (
        await as('auditor')
      ).get<Report>(
        `/reports/commendations?from=2019-01-01&to=2025-12-31&source=sample,workflow&by=unit&${query}`,
      )
    ).body;
  const total = ({ rows }: Report): number => rows.reduce((sum, row) => sum + (row.count ?? 0), 0);
  const parts = ({ units }: Report): number => units.reduce((sum, unit) => sum + unit.count, 0);

  /** Everything that could be lost, counted as the auditor and the administrator see it. */
  const census = async () => {
    const auditor = await as('auditor');
    const statuses: Record<string, number> = {};
    let cursor = '';
    do {
      const { body } = await auditor.get<{ items: Line[]; nextCursor?: string }>(
        `/dossiers?limit=200${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
      );
      for (const { status } of body.items) statuses[status] = (statuses[status] ?? 0) + 1;
      cursor = body.nextCursor ?? '';
    } while (cursor);
    const admin = await as('admin');
    const counts = await owner.query(
      `select (select count(*)::int from vd_stream where kind = 'proposal') as letters,
         (select count(*)::int from vd_subject) as subjects,
         (select count(*)::int from vd_stream where kind = 'account') as accounts,
         (select count(*)::int from vd_stream where kind = 'act') as acts`,
    );
    expect((await admin.get('/auth/me')).status).toBe(200);
    return { statuses, ...counts.rows[0], granted: total(await report('structure=then')) };
  };

  beforeAll(async () => {
    service = await startService();
    owner = new Connection({ connectionString: service.database.ownerUrl });
    await owner.connect();
    const loaded = await ops(service, 'load', 'ben-tre-2019');
    if (loaded.code !== 0) throw new Error(loaded.output);
    const specialist = await as('specialist');
    const round = await specialist.done<{ id: string }>('/rounds', {
      title: 'Khen thưởng năm 2024',
      awards: ['provincial-certificate', 'provincial-flag'],
      yearKind: 'calendar',
      meritFrom: '2024-01-01',
      meritTo: '2024-12-31',
      deadline: '2025-06-15',
      expectedUnits: [HOME[0], HEALTH[0], TRADE[0], SCHOOL],
      effectiveOn: '2025-01-10',
    });
    roundId = round.id;
    await draft('drafted', `clerk.so-cong-thuong`, TRADE[0]);
    await draft('checked', `clerk.so-y-te`, HEALTH[0]);
    await draft('eligible', `clerk.so-noi-vu`, HOME[0], 'provincial-flag');
    await draft('refused', `clerk.so-tu-phap`, JUSTICE[0]);
    await draft('ready', 'clerk', SCHOOL);
    await file('checked', 'unit.so-y-te');
    await file('eligible', 'unit.so-noi-vu');
    await file('refused', 'unit.so-tu-phap');
    await file('ready', 'unit');
    await appraise('eligible', 'eligible');
    await appraise('refused', 'not-eligible');
    await appraise('ready', 'eligible');
    await reaches('ready', 'ready');
    before = await census();
  }, 240_000);
  afterAll(async () => {
    await owner?.end();
    await service?.stop();
  });

  it('replays on the sample province as an administrator would record it', async () => {
    const { code, output } = await ops(service, 'load', 'merger-2025');
    expect({ code, output }).toMatchObject({ code: 0 });
    expect(output).toMatch(/dossiers: 4/);
    expect(output).toMatch(/could not be handed over\): 0/);
    const again = await ops(service, 'load', 'merger-2025');
    expect(again).toMatchObject({ code: 0 });
    const { items } = (
      await (
        await as('admin')
      ).get<{ items: { id: string; changes: unknown[] }[] }>('/organisations/lineage?limit=200')
    ).body;
    lineageId = items.find(({ changes }) => changes.length > 1)!.id;
  });

  it('loses nothing', async () => {
    expect(await census()).toEqual(before);
  });

  it('gives every line under way to the body that goes on, and leaves what is closed', async () => {
    const at = async (key: string) => {
      const { status, unitId, filingUnitId } = await line(key);
      return [status, unitId, filingUnitId];
    };
    expect(await at('drafted')).toEqual(['draft', TRADE[1], TRADE[1]]);
    expect(await at('checked')).toEqual(['checked', HEALTH[1], HEALTH[1]]);
    expect(await at('eligible')).toEqual(['eligible', HOME[1], HOME[1]]);
    // The school goes on itself, under the new department.
    expect(await at('ready')).toEqual(['ready', SCHOOL, SCHOOL]);
    expect(await at('refused')).toEqual(['not-eligible', JUSTICE[0], JUSTICE[0]]);
    const auditor = await as('auditor');
    const school = (await auditor.get<{ line: string[] }>(`/organisations/${SCHOOL}`)).body;
    expect(school.line).toEqual([SCHOOL, EDUCATION[1], PROVINCE]);
    const round = (await auditor.get<{ expected: { unitId: string }[] }>(`/rounds/${roundId}`))
      .body;
    expect(round.expected.map(({ unitId }) => unitId)).toEqual([
      HOME[1],
      HEALTH[1],
      TRADE[1],
      SCHOOL,
    ]);
  });

  it('moves the accounts, and leaves none behind', async () => {
    const clerk = await as('clerk.so-y-te');
    const me = await clerk.get<{ roles: { role: string; unitId: string }[] }>('/auth/me');
    expect(me.body.roles).toMatchObject([{ role: 'unit-clerk', unitId: HEALTH[1] }]);
    const { roles } = (
      await (await as('admin')).get<{ roles: unknown[] }>(`/organisations/lineage/${lineageId}`)
    ).body;
    expect(roles).toEqual([]);
    // The history of the old department is the new one's to see.
    const seen = await clerk.get<{ items: unknown[] }>(
      `/dossiers?unitId=${HEALTH[0]}&structure=now&limit=200`,
    );
    expect(seen.body.items.length).toBeGreaterThan(0);
    const foreign = await clerk.get<{ items: unknown[] }>(
      `/dossiers?unitId=${TRADE[0]}&structure=now`,
    );
    expect(foreign.body.items).toEqual([]);
  });

  it('lets an old name find the new body', async () => {
    const search = async (q: string) =>
      (
        await (
          await as('clerk')
        ).get<{ items: { name: string; nowText?: string; formerly?: string }[] }>(
          `/organisations?q=${encodeURIComponent(q)}&limit=5`,
        )
      ).body.items.map(({ name, nowText, formerly }) => [name, nowText, formerly]);
    expect((await search('tỉnh bến tre')).slice(0, 2)).toEqual([
      ['Ủy ban nhân dân tỉnh Bến Tre', 'nay là Ủy ban nhân dân tỉnh Vĩnh Long', undefined],
      ['Ủy ban nhân dân tỉnh Vĩnh Long', undefined, 'Ủy ban nhân dân tỉnh Bến Tre'],
    ]);
    expect(await search('so lao dong thuong binh')).toContainEqual([
      'Sở Nội vụ tỉnh Vĩnh Long',
      undefined,
      'Sở Lao động – Thương binh và Xã hội',
    ]);
    expect((await search('Xã Bình Khánh'))[0]).toEqual([
      'Ủy ban nhân dân xã Đồng Khởi',
      undefined,
      'Xã Bình Khánh',
    ]);
  });

  it('goes on to the decision under the successor', async () => {
    await file('drafted', 'unit.so-cong-thuong', {
      effectiveOn: '2025-07-15',
      lateReason: 'Sắp xếp đơn vị',
    });
    expect(await line('drafted')).toMatchObject({ unitId: TRADE[1] });
    await vote('eligible', '2025-08-20');
    await grant(['eligible'], 'provincial-flag', '15/QĐ-UBND', '2025-09-10');
    await grant(['ready'], 'provincial-certificate', '16/QĐ-UBND', '2025-09-10');
  });

  it('begins nothing more under a body that has ended', async () => {
    const refused = await (
      await as('unit.so-y-te')
    ).post<{ code: string; detail: string }>('/proposals', {
      roundId,
      unitId: HEALTH[0],
      kind: 'merit',
      level: 'province',
      letter: { number: '9/TTr', date: '2025-07-02', signer: 'A' },
    });
    expect(refused).toMatchObject({ status: 409, body: { code: 'organisation-gone' } });
    expect(refused.body.detail).toContain('Sở Y tế tỉnh Vĩnh Long');
  });

  it('counts the same in total by the structure of then and of now', async () => {
    const then = await eventually(
      () => report('structure=then'),
      (found) => total(found) === before.granted + 2,
    );
    const now = await report('structure=now');
    expect(total(now)).toBe(total(then));
    expect([parts(then), parts(now)]).toEqual([total(then), total(now)]);
    expect(now.rows).toEqual(then.rows);

    const home = (found: Report, id: string) => found.units.find(({ unit }) => unit.id === id);
    const old = home(then, HOME[0])!.count;
    expect(home(then, HOME[1])!.count).toBe(1);
    expect(home(now, HOME[0])).toBeUndefined();
    // The department of labour merged into it as well.
    const labour = organisationIdOf('so-lao-dong-thuong-binh-va-xa-hoi');
    const labours = home(then, labour)?.count ?? 0;
    expect(home(now, HOME[1])!.count).toBe(old + labours + 1);

    const asked = await report(`structure=now&unit=${HOME[0]}`);
    expect(asked.unit).toMatchObject({ id: HOME[1], asked: { id: HOME[0] } });
    expect(total(asked)).toBe(old + labours + 1);
    expect(total(await report(`structure=then&unit=${HOME[0]}`))).toBe(old);
    expect(total(await report(`structure=now&unit=${PROVINCE}`))).toBe(
      total(await report(`structure=then&unit=${PROVINCE}`)) +
        total(await report(`structure=then&unit=${organisationIdOf('ubnd-tinh-ben-tre')}`)),
    );
  });

  it('leaves a log that holds together, and units that are met again', async () => {
    expect(await ops(service, 'import', 'units', '--communes', '86')).toMatchObject({ code: 0 });
    const { code, output } = await ops(service, 'fsck');
    expect({ code, output }).toMatchObject({ code: 0 });
  });
});
