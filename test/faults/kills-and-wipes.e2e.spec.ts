import { Redis } from 'ioredis';
import { ops, startService, type Service } from '@vinhdanh/testing';

/** Nothing lost, nothing doubled: the session ends in its totals whatever dies on the way. */
describe('faults during the session of 2019', () => {
  let service: Service;

  beforeEach(async () => {
    service = await startService();
  }, 60_000);
  afterEach(() => service.stop());

  const loadWhile = async (harm: () => Promise<void>) => {
    const loading = ops(service, 'load', 'ben-tre-2019');
    await harm();
    const loaded = await loading;
    expect(loaded).toMatchObject({ code: 0 });
    const checked = await ops(service, 'fsck');
    expect(checked).toMatchObject({ code: 0 });
    expect(loaded.output).toMatch(/provincial-flag.*69.*48.*48/);
  };

  it('survives the worker being killed twice in mid-stage', async () => {
    await loadWhile(async () => {
      for (let i = 0; i < 2; i += 1) {
        await sleep(1_500);
        await service.kill('worker');
        await service.start('worker');
      }
    });
  }, 240_000);

  it('survives the api being killed under the loader, which tries again with the same keys', async () => {
    await loadWhile(async () => {
      await sleep(2_000);
      await service.kill('api');
      await service.start('api');
    });
  }, 240_000);

  it('survives the queue being wiped again and again', async () => {
    const wipe = await queueWiper(service);
    await loadWhile(async () => {
      for (let i = 0; i < 6; i += 1) {
        await sleep(700);
        await wipe.now();
      }
    });
    await wipe.end();
  }, 240_000);
});

const DEADLOCK = '40P01';
const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Throws away everything BullMQ holds, on whichever backend this leg runs. */
async function queueWiper(service: Service) {
  if (service.redisUrl) {
    const redis = new Redis(service.redisUrl);
    return { now: () => redis.flushdb(), end: () => redis.quit() };
  }
  const { Client } = await import('pg');
  const client = new Client({ connectionString: service.database.ownerUrl });
  await client.connect();
  const { rows } = await client.query<{ table: string }>(
    `select format('%I.%I', schemaname, tablename) as table from pg_tables
     where schemaname = 'bullmq' and tablename !~ 'migration|version|meta'`,
  );
  const tables = rows.map((r) => r.table).join(', ');
  /** A queue at work may hold its tables in another order; whoever wipes them waits and asks again. */
  const wipe = async (): Promise<unknown> =>
    client.query(`truncate ${tables}`).catch((error: { code?: string }) => {
      if (error.code === DEADLOCK) return wipe();
      throw error;
    });
  return { now: wipe, end: () => client.end() };
}
