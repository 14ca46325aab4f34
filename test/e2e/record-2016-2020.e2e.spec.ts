import { Client, ops, startService, type Service } from '@vinhdanh/testing';

interface Row {
  key: string;
  count: number | null;
  recipients: {
    recipientKind: { code: string };
    count: number;
    groups?: { parts: { group: { code: string }; count: number; share: { percent: number } }[] };
  }[];
}

/** The five-year record (seed figures), loaded while the worker is killed twice. */
describe('the five-year record 2016–2020', () => {
  let service: Service;
  let auditor: Client;
  let rows: Map<string, Row>;

  beforeAll(async () => {
    service = await startService();
    auditor = await Client.signIn(service.url, 'auditor');
  }, 60_000);
  afterAll(() => service.stop());

  it('loads in either order with the session of 2019, whatever happens to the worker', async () => {
    const loading = ops(service, 'load', 'record-2016-2020');
    for (let kills = 0; kills < 2; kills += 1) {
      await new Promise((done) => setTimeout(done, 8_000));
      await service.kill('worker');
      await service.start('worker');
    }
    expect(await loading).toMatchObject({ code: 0 });
    expect(await ops(service, 'load', 'ben-tre-2019')).toMatchObject({ code: 0 });
  }, 900_000);

  it('reports the seed to the digit', async () => {
    const { body } = await auditor.get<{ rows: Row[] }>(
      '/reports/commendations?from=2016-01-01&to=2020-12-31&source=sample',
    );
    rows = new Map(body.rows.map((row) => [row.key, row]));
    const counts = Object.fromEntries(body.rows.map((row) => [row.key, row.count]));
    expect(counts).toMatchObject({
      'government-flag': 32,
      'pm-certificate': 341,
      'labour-order': 74,
      'independence-order': 1,
      'provincial-flag': 399,
      'provincial-fighter': 438,
      'provincial-certificate': 24_791,
      'resistance-war-provincial': 716,
      'resistance-war-central': 224,
      'heroic-mother': null,
      'heroic-mother-submitted': 591,
      'independence-order-families': 364,
    });
  });

  it.each([
    ['pm-certificate', { individual: 313, collective: 28 }],
    ['labour-order', { individual: 45, collective: 29 }],
    ['provincial-certificate', { individual: 19_557, collective: 5_234 }],
  ])('splits %s by recipient', (key, expected) => {
    const found = rows.get(key)!.recipients.map((r) => [r.recipientKind.code, r.count]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  it.each([
    ['provincial-fighter', 'direct', 300, 68.49],
    ['provincial-certificate', 'direct', 16_612, 84.94],
    ['provincial-certificate', 'leaders', 2_945, 15.06],
  ])('of %s counts %s as %d, %d %%', (key, group, count, percent) => {
    const parts = rows.get(key)!.recipients.flatMap((r) => r.groups?.parts ?? []);
    const part = parts.find((p) => p.group.code === group)!;
    expect([part.count, part.share.percent]).toEqual([count, percent]);
  });

  it('stays out of the real report', async () => {
    const { body } = await auditor.get<{ rows: Row[] }>(
      '/reports/commendations?from=2016-01-01&to=2020-12-31',
    );
    expect(body.rows.filter((row) => row.count)).toEqual([]);
  });

  it('shows no council vote that nobody took', async () => {
    for (const award of ['resistance-war-provincial', 'heroic-mother']) {
      const { body: page } = await auditor.get<{ items: { id: string }[] }>(
        `/dossiers?award=${award}&limit=1`,
      );
      const { body } = await auditor.get<{ items: { type: string }[] }>(
        `/audit?dossier=${page.items[0]!.id}&limit=100`,
      );
      expect(body.items.map((row) => row.type)).not.toContain('dossier.council-concluded');
    }
  });

  it('is clean under fsck, and the audit view rebuilds to the same content', async () => {
    expect(await ops(service, 'fsck')).toMatchObject({ code: 0 });
    expect(await ops(service, 'rebuild', 'audit')).toMatchObject({ code: 0 });
  }, 300_000);
});
