import { randomUUID } from 'node:crypto';
import { Client, ops, startService, type Service } from '@vinhdanh/testing';
import { everyFigureListed } from './listed-figures.js';

interface Detail {
  state: { status: string };
}

/** The council session of March 2019 (domain figures: 69→48, 74→69, 5→5), through every stage. */
describe('the Bến Tre council session of March 2019', () => {
  let service: Service;
  let auditor: Client;

  beforeAll(async () => {
    service = await startService();
    auditor = await Client.signIn(service.url, 'auditor');
  }, 60_000);
  afterAll(() => service.stop());

  it('is filed from spreadsheets, appraised, voted, decided and submitted', async () => {
    const { code, output } = await ops(service, 'load', 'ben-tre-2019');
    expect({ code, output }).toMatchObject({ code: 0 });
    expect(output).toMatch(/provincial-flag.*69.*48.*48/);
    expect(output).toMatch(/provincial-certificate.*74.*69.*69/);
    expect(output).toMatch(/government-flag.*5.*5.*5/);
  }, 180_000);

  it('ends in the same totals when it is loaded again', async () => {
    const first = await report(auditor);
    const { code, output } = await ops(service, 'load', 'ben-tre-2019');
    expect({ code, output }).toMatchObject({ code: 0 });
    expect(await report(auditor)).toEqual(first);
  }, 180_000);

  it('leaves every step in the audit, to the end of the pages', async () => {
    const types = new Map<string, number>();
    let cursor = '';
    do {
      const { body } = await auditor.get<{ items: { type: string }[]; nextCursor?: string }>(
        `/audit?limit=200${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
      );
      for (const { type } of body.items) types.set(type, (types.get(type) ?? 0) + 1);
      cursor = body.nextCursor ?? '';
    } while (cursor);
    expect(types.get('dossier.filed')).toBe(148);
    expect(types.get('dossier.checked')).toBe(148);
    expect(types.get('dossier.appraised')).toBe(148);
    expect(types.get('dossier.council-concluded')).toBe(148);
    expect(types.get('dossier.submitted')).toBe(5);
    // 48 flags and 69 certificates by the province; 5 flags by the (simulated) centre.
    expect(types.get('dossier.granted')).toBe(48 + 69 + 5);
  });

  it('shows a dossier as it was before the council sat', async () => {
    const { body } = await auditor.get<{ items: { id: string }[] }>(
      '/dossiers?award=provincial-flag&status=failed&limit=1',
    );
    const id = body.items[0]!.id;
    const { body: trail } = await auditor.get<{ items: { type: string; logIndex: number }[] }>(
      `/audit?dossier=${id}&limit=50`,
    );
    const appraised = trail.items.find((row) => row.type === 'dossier.appraised')!;
    const then = await auditor.get<Detail>(`/dossiers/${id}?at=${appraised.logIndex}`);
    const now = await auditor.get<Detail>(`/dossiers/${id}`);
    expect([then.body.state.status, now.body.state.status]).toEqual(['eligible', 'failed']);
  });

  it('tells by which text its officers confirmed what the catalogue is not sure of', async () => {
    for (const [type, words] of [
      ['dossier.appraised', 'Thẩm định: đủ điều kiện'],
      ['dossier.council-concluded', 'Hội đồng kết luận'],
    ] as const) {
      const { body } = await auditor.get<{ items: { type: string; sentence: string }[] }>(
        `/audit?type=${type}&limit=200`,
      );
      expect(body.items).toHaveLength(148);
      for (const { sentence } of body.items) {
        expect(sentence).toContain(words);
        expect(sentence).toContain('đã đối chiếu Điều 9 Nghị định 91/2017/NĐ-CP ngày 31/07/2017');
      }
    }
  });

  it('reckons what its decisions cost by the base salary of their day, page by page', async () => {
    interface Rewards {
      on: string;
      notice: { vi: string } | null;
      sums: { pay: number; byPayer: Record<string, number>; lines: Record<string, number> };
      lines: { items: object[]; nextCursor?: string };
    }
    const { body: acts } = await auditor.get<{ items: { id: string; date: string }[] }>(
      '/decisions?award=provincial-flag&kind=granting',
    );
    const { id, date } = acts.items[0]!;
    const path = `/decisions/${id}/rewards?limit=40`;
    const { body } = await auditor.get<Rewards>(path);
    // Eight times 1,390,000, the base salary of March 2019, for each of 48 collectives.
    expect(body).toMatchObject({
      on: date,
      verified: false,
      sums: { pay: 48 * 11_120_000, lines: { pay: 48, covered: 0, ask: 0, 'no-figure': 0 } },
    });
    expect(body.notice?.vi).toContain('CĂN CỨ CHƯA ĐƯỢC XÁC NHẬN: danh mục e1b');
    expect(body.lines.items).toHaveLength(40);
    expect(body.lines.items[0]).toMatchObject({
      ...{ times: 8, baseSalary: 1_390_000, amount: 11_120_000, outcome: 'pay' },
      ...{ award: 'provincial-flag', decidedOn: date, edition: 'e1b', verified: false },
    });
    const cursor = encodeURIComponent(body.lines.nextCursor!);
    const rest = await auditor.get<Rewards>(`${path}&cursor=${cursor}`);
    expect(rest.body.lines.items).toHaveLength(8);
    expect((await auditor.get(`/decisions/${randomUUID()}/rewards`)).status).toBe(404);
    expect((await auditor.get(`${path}&on=2019-02-30`)).status).toBe(422);
  });

  it('opens every figure of the reports on the list of just what it counts', async () => {
    const period = 'from=2018-01-01&to=2020-12-31&source=sample';
    expect(await everyFigureListed(auditor, period)).toBeGreaterThan(8);
    const refusedAs = async (query: string, pointer: string) => {
      const { status, body } = await auditor.get<{ errors: { pointer: string }[] }>(
        `/dossiers?${query}`,
      );
      expect([query, status, body.errors[0]?.pointer]).toEqual([query, 422, pointer]);
    };
    await refusedAs('reached=granted&to=2019-12-31', '/from');
    await refusedAs('from=2019-01-01&to=2019-12-31', '/reached');
    await refusedAs('quota=provincial-flag/flags&places=used', '/quotaRound');
    await refusedAs('places=used&quotaYear=2018', '/quota');
    expect((await auditor.get('/dossiers?reached=won&from=2019-01-01&to=2019-12-31')).status).toBe(
      422,
    );
    const backwards = '/dossiers?reached=granted&from=2019-12-31&to=2019-01-01';
    expect((await auditor.get(backwards)).status).toBe(422);
  }, 60_000);

  it('is clean under fsck', async () => {
    const { code, output } = await ops(service, 'fsck');
    expect({ code, output }).toMatchObject({ code: 0 });
  }, 60_000);
});

const report = async (client: Client) =>
  (
    await client.get(
      '/reports/commendations?from=2019-01-01&to=2019-12-31&source=sample&status=granted',
    )
  ).body;
