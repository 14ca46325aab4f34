import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import {
  CommandRunner,
  DomainRejectionError,
  IdempotencyMismatchError,
  VersionClashError,
  type RunContext,
} from '@vinhdanh/application';
import { reject, type Decider } from '@vinhdanh/domain';
import { testDatabase, type TestDatabase } from '@vinhdanh/testing';
import { Database } from '../postgres/database.js';
import { PgEventLog } from './pg-event-log.js';
import { Sequencer } from './sequencer.js';

/** The smallest stream there is: it counts, and refuses the number thirteen. */
const counter: Decider<{ n: number }, { type: 'add'; by: number }> = {
  kind: 'round',
  initial: { n: 0 },
  decide: (_, { by }) =>
    by === 13
      ? reject('unlucky', { by })
      : [
          {
            type: 'work.claimed',
            data: { kind: String(by) },
            private: { subjectId: 's', body: { by } },
          },
        ],
  evolve: (state, { data }) => ({ n: state.n + Number(data.kind) }),
};

const context = (over: Partial<RunContext> = {}): RunContext => ({
  actor: 'tester',
  at: new Date().toISOString(),
  commandId: randomUUID(),
  requestHash: 'h',
  correlationId: randomUUID(),
  ...over,
});

describe('event log on Postgres', () => {
  let database: TestDatabase;
  let db: Database;
  let runner: CommandRunner;
  let owner: Client;

  beforeAll(async () => {
    database = await testDatabase();
    db = new Database(database.workerUrl, 'test');
    runner = new CommandRunner(new PgEventLog(db));
    owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
  });
  afterAll(async () => {
    await db.close();
    await owner.end();
    await database.drop();
  });

  const add = (id: string, by: number, over: Partial<RunContext> = {}) =>
    runner.run(counter, id, { type: 'add', by }, context(over), undefined);
  const drain = () => new Sequencer(database.workerUrl).processAll();

  it('appends, and a repetition of the command changes nothing', async () => {
    const commandId = randomUUID();
    const first = await add('a', 2, { commandId });
    const again = await add('a', 2, { commandId });
    expect([first.version, first.replayed]).toEqual([1, false]);
    expect([again.version, again.replayed, again.state.n]).toEqual([1, true, 2]);
  });

  it('refuses the same command id with another request', async () => {
    const commandId = randomUUID();
    await add('b', 1, { commandId });
    await expect(add('b', 1, { commandId, requestHash: 'other' })).rejects.toThrow(
      IdempotencyMismatchError,
    );
  });

  it('refuses what the rule refuses and writes nothing', async () => {
    await expect(add('c', 13)).rejects.toThrow(DomainRejectionError);
    expect((await runner.load(counter, 'c')).version).toBe(0);
  });

  it('refuses a decision on an old version, naming the current one', async () => {
    await add('d', 1);
    await add('d', 1);
    await expect(add('d', 1, { expectedVersion: 1 })).rejects.toMatchObject({
      name: VersionClashError.name,
      current: 2,
      expected: 1,
    });
  });

  it('counts every command once when many meet on one stream, in two processes', async () => {
    const other = new Database(database.workerUrl, 'test-2');
    const second = new CommandRunner(new PgEventLog(other));
    const clashing = Array.from({ length: 20 }, (_, i) =>
      (i % 2 ? runner : second).run(counter, 'hot', { type: 'add', by: 1 }, context(), undefined),
    );
    const settled = await Promise.allSettled(clashing);
    await other.close();
    const done = settled.filter((s) => s.status === 'fulfilled').length;
    // Losers of five rounds say so; nobody is lost and nobody is counted twice.
    expect((await runner.load<{ n: number }>(counter, 'hot')).state.n).toBe(done);
    // How many lose five rounds in a row depends on the machine; that they lose by a clash does not.
    for (const one of settled)
      if (one.status === 'rejected') expect(one.reason).toBeInstanceOf(VersionClashError);
    expect(done).toBeGreaterThanOrEqual(5);
  });

  it('one refused or repeated item of a batch never fails the others', async () => {
    const batch = context();
    const items = Array.from({ length: 1_200 }, (_, i) => ({
      id: `batch-${i}`,
      command: { type: 'add' as const, by: i === 700 ? 13 : 1 },
      policy: undefined,
    }));
    const outcomes = await runner.runBatch(counter, items, batch);
    expect(outcomes.filter((o) => !o.ok)).toEqual([
      { id: 'batch-700', ok: false, code: 'unlucky', facts: { by: 13 } },
    ]);
    const again = await runner.runBatch(counter, items, batch);
    expect(again.filter((o) => o.ok && !o.replayed)).toEqual([]);
  });

  it('gives a dense order in which every stream keeps its own', async () => {
    await drain();
    const { rows } = await owner.query<{ stream: string; version: number; log_index: string }>(
      `select e.stream, e.version, l.log_index from vd_log_entry l join vd_event e using (event_id)
       order by l.log_index`,
    );
    expect(rows.map((r) => Number(r.log_index))).toEqual(rows.map((_, i) => i));
    const seen = new Map<string, number>();
    for (const { stream, version } of rows) {
      expect(version).toBe((seen.get(stream) ?? 0) + 1);
      seen.set(stream, version);
    }
    const { rows: left } = await owner.query('select 1 from vd_log_pending');
    expect(left).toEqual([]);
  });

  it('misses no event and inverts none while writers hold their transactions open', async () => {
    const sequencer = new Sequencer(database.workerUrl);
    sequencer.start();
    const writers = Array.from({ length: 8 }, async (_, w) => {
      for (let i = 0; i < 40; i += 1) await add(`w${w}-${i % 5}`, 1);
    });
    await Promise.all(writers);
    await sequencer.stop();
    await drain();
    const { rows } = await owner.query(
      `select count(*)::int as entries, max(log_index)::int as last,
         (select count(*)::int from vd_event) as events from vd_log_entry`,
    );
    expect(rows[0].entries).toBe(rows[0].events);
    expect(rows[0].last).toBe(rows[0].events - 1);
  });

  it('has one leader only, and another takes over', async () => {
    const [one, two] = [new Sequencer(database.workerUrl), new Sequencer(database.workerUrl)];
    one.start();
    two.start();
    await add('leader', 1);
    await one.stop();
    await add('leader', 1);
    const until = Date.now() + 5_000;
    let pending = 1;
    while (pending && Date.now() < until) {
      await new Promise((done) => setTimeout(done, 50));
      pending = (await owner.query('select 1 from vd_log_pending')).rowCount ?? 0;
    }
    await two.stop();
    expect(pending).toBe(0);
  });

  it.each([
    'update vd_event set type = type',
    'delete from vd_event',
    'truncate vd_event cascade',
    'delete from vd_log_entry',
    'update vd_event_private set body = body',
  ])('refuses "%s", even to a superuser who switches replication triggers off', async (sql) => {
    await owner.query("set session_replication_role = 'replica'");
    await expect(owner.query(sql)).rejects.toThrow(/append-only/);
    await owner.query("set session_replication_role = 'origin'");
  });

  it('lets the api role insert, and neither change nor delete', async () => {
    const api = new Client({ connectionString: database.apiUrl });
    await api.connect();
    for (const sql of [
      'update vd_event set type = type',
      'delete from vd_log_pending',
      'delete from vd_event_private',
    ])
      await expect(api.query(sql)).rejects.toMatchObject({ code: '42501' });
    await api.end();
  });
});
