import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import {
  CommandRunner,
  commandOutcome,
  ProcessorRegistry,
  StageProcessor,
  StageRunner,
  SystemClock,
  type OwedTask,
  type TaskOutcome,
} from '@vinhdanh/application';
import { reject, type Decider } from '@vinhdanh/domain';
import { testDatabase, type TestDatabase } from '@vinhdanh/testing';
import { PgEventLog } from '../event-log/pg-event-log.js';
import { Database } from '../postgres/database.js';
import { PgTaskQueue } from './pg-task-queue.js';

const counter: Decider<{ n: number }, { type: 'add'; by: number }> = {
  kind: 'round',
  initial: { n: 0 },
  decide: (_, { by }) =>
    by < 0 ? reject('negative') : [{ type: 'work.claimed', data: { kind: String(by) } }],
  evolve: (state, { data }) => ({ n: state.n + Number(data.kind) }),
};

/** Adds what the task says; fails, waits or stalls where the test wants it to. */
class Adder extends StageProcessor {
  readonly queue = 'documents';
  readonly kinds = ['add'];
  poison = new Set<string>();
  waits = new Set<string>();
  sizes: number[] = [];
  before: () => Promise<void> = async () => undefined;

  async process(tasks: OwedTask[]): Promise<TaskOutcome[]> {
    this.sizes.push(tasks.length);
    await this.before();
    if (tasks.some((t) => this.poison.has(t.id))) throw new Error('poison');
    return tasks.map((task) =>
      this.waits.delete(task.id)
        ? { task, later: { seconds: 0 } }
        : commandOutcome(
            task,
            counter,
            task.id,
            { type: 'add', by: Number(task.data.by) },
            undefined,
          ),
    );
  }
}

const KINDS = {
  'unit-proposal': [],
  'council-review': [],
  'provincial-decision': [],
  'central-submission': [],
  documents: ['add'],
  notices: [],
  registry: [],
};

describe('tasks of a stage', () => {
  let database: TestDatabase;
  let db: Database;
  let owner: Client;
  let queue: PgTaskQueue;
  let adder: Adder;

  const stage = (tasks: PgTaskQueue = queue) => {
    const runner = new CommandRunner(new PgEventLog(db));
    return new StageRunner(tasks, runner, new ProcessorRegistry([adder], KINDS), new SystemClock());
  };
  const owe = (ids: string[], by = 1) =>
    owner.query(
      `insert into vd_task (task_id, queue, lane, kind, stream, cause_event, correlation_id, data)
       select gen_random_uuid(), 'documents', 0, 'add', 'round:' || id, gen_random_uuid(),
         gen_random_uuid(), jsonb_build_object('by', $2::int) from unnest($1::text[]) id`,
      [ids, by],
    );
  const task = async (id: string) =>
    (await owner.query('select * from vd_task where stream = $1', [`round:${id}`])).rows[0];
  const count = async (id: string) =>
    (await owner.query('select state from vd_stream where stream = $1', [`round:${id}`])).rows[0]
      ?.state.n ?? 0;

  beforeAll(async () => {
    database = await testDatabase();
    db = new Database(database.workerUrl, 'test');
    owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    queue = new PgTaskQueue(db);
  });
  beforeEach(async () => {
    adder = new Adder();
    await owner.query('delete from vd_task');
  });
  afterAll(async () => {
    await db.close();
    await owner.end();
    await database.drop();
  });

  it('works off hundreds at once, finishing each with its events', async () => {
    const ids = Array.from({ length: 700 }, () => randomUUID());
    await owe(ids);
    expect(await stage().drain('documents', 0)).toBe(700);
    expect(adder.sizes).toEqual([500, 200]);
    expect(await queue.openCount()).toBe(0);
    expect(await count(ids[699]!)).toBe(1);
  });

  it('finds a poison row: its neighbours go through, it is dead after five tries', async () => {
    const ids = Array.from({ length: 20 }, () => randomUUID());
    adder.poison.add(ids[7]!);
    await owe(ids);
    for (let tries = 0; tries < 8; tries += 1) {
      await stage().drain('documents', 0);
      await owner.query("update vd_task set not_before = now() - interval '1 s'");
    }
    const dead = await task(ids[7]!);
    expect(dead.dead_at).not.toBeNull();
    expect([dead.attempts, dead.last_error]).toEqual([5, 'Error: poison']);
    for (const id of ids.filter((i) => i !== ids[7])) expect(await count(id)).toBe(1);
  });

  it('takes a refusal by the rules as an end, not as a failure', async () => {
    const id = randomUUID();
    await owe([id], -1);
    await stage().drain('documents', 0);
    expect(await task(id)).toMatchObject({ result: 'rejected:negative', dead_at: null });
  });

  it('gives back what must wait, without counting it as a failure', async () => {
    const id = randomUUID();
    adder.waits.add(id);
    await owe([id]);
    await stage().drain('documents', 0);
    expect(await task(id)).toMatchObject({ attempts: 1, result: 'add' });
  });

  it('does not let a worker write whose lease was taken over', async () => {
    const id = randomUUID();
    await owe([id]);
    // The first worker stalls in the middle; its lease runs out and is taken over by another.
    const other = randomUUID();
    adder.before = async () => {
      adder.before = async () => undefined;
      await owner.query('update vd_task set lease_token = $1', [other]);
    };
    await stage().drain('documents', 0);
    expect(await count(id)).toBe(0);
    expect((await task(id)).lease_token).toBe(other);
  });

  it('does a thing once even if a stalled worker and its successor both finish it', async () => {
    const id = randomUUID();
    await owe([id]);
    adder.before = async () => {
      adder.before = async () => undefined;
      await owner.query("update vd_task set lease_until = now() - interval '1 s'");
      expect(await stage().drain('documents', 0)).toBe(1);
    };
    await stage().drain('documents', 0);
    expect(await count(id)).toBe(1);
  });

  it('takes over from a worker that died, once the lease has run out', async () => {
    const id = randomUUID();
    await owe([id]);
    await queue.claim('documents', 0, 10);
    expect(await stage().drain('documents', 0)).toBe(0);
    await owner.query("update vd_task set lease_until = now() - interval '1 s'");
    await stage().drain('documents', 0);
    expect(await count(id)).toBe(1);
  });
});
