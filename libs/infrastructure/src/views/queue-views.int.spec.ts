import { randomUUID } from 'node:crypto';
import {
  ListDeadTasks,
  ListDeadTasksHandler,
  RedriveTask,
  RedriveTaskHandler,
} from '@vinhdanh/application';
import { QUEUES } from '@vinhdanh/contracts';
import { testContext, WrittenLog } from '@vinhdanh/testing';
import { PgQueueViews } from './queue-views.js';

describe('queues on Postgres', () => {
  let log: WrittenLog;
  const dead = [randomUUID(), randomUUID()].sort();
  const add = (taskId: string, more: string) =>
    log.owner.query(
      `insert into vd_task (task_id, queue, lane, kind, stream, cause_event, correlation_id,
         attempts, not_before, lease_until, dead_at, last_error)
       values ($1, 'unit-proposal', 0, 'check-line', 'dossier:d1', $1, $1, ${more})`,
      [taskId],
    );
  const redrive = (taskId: string, reason = 'đã sửa dữ liệu', over = {}) =>
    new RedriveTaskHandler(log.runner, new PgQueueViews(log.api)).execute(
      new RedriveTask(taskId, reason, testContext({ actor: 'admin', ...over })),
    );

  beforeAll(async () => {
    log = await WrittenLog.create();
    await add(randomUUID(), `0, now() - interval '90 seconds', null, null, null`);
    await add(randomUUID(), `1, now(), now() + interval '1 minute', null, null`);
    await add(randomUUID(), `0, now() + interval '1 hour', null, null, null`);
    for (const id of dead) await add(id, `5, now(), null, '2019-03-20T00:00:00.000001Z', 'nổ'`);
  });
  afterAll(() => log.close());

  it('counts every queue, also the empty ones', async () => {
    const counts = await new PgQueueViews(log.api).counts();
    expect(counts.map(({ queue }) => queue)).toEqual(QUEUES);
    expect(counts[0]).toMatchObject({
      queue: 'unit-proposal',
      due: 1,
      leased: 1,
      later: 1,
      dead: 2,
    });
    expect(counts[0]!.oldestSeconds).toBeGreaterThanOrEqual(90);
    expect(counts[1]).toMatchObject({
      queue: 'council-review',
      due: 0,
      dead: 0,
      oldestSeconds: null,
    });
  });

  it('pages the dead ones', async () => {
    const handler = new ListDeadTasksHandler(new PgQueueViews(log.api));
    const first = await handler.execute(new ListDeadTasks(1));
    const second = await handler.execute(new ListDeadTasks(1, first.nextCursor));
    expect([...first.items, ...second.items].map((task) => task.taskId)).toEqual(dead);
    expect(second.nextCursor).toBeUndefined();
    expect(first.items[0]).toMatchObject({ lastError: 'nổ', attempts: 5, stream: 'dossier:d1' });
    const own = await handler.execute(new ListDeadTasks(50, undefined, 'unit-proposal'));
    expect(own.items.map((task) => task.taskId)).toEqual(dead);
    const other = await handler.execute(new ListDeadTasks(50, undefined, 'council-review'));
    expect(other.items).toEqual([]);
    // A place in the list of all is none in the list of one queue.
    const strange = new ListDeadTasks(1, first.nextCursor, 'unit-proposal');
    await expect(handler.execute(strange)).rejects.toThrow('cursor-not-valid');
  });

  it('makes a dead task due again and records who and why, once', async () => {
    const commandId = randomUUID();
    await redrive(dead[0]!, 'đã sửa dữ liệu', { commandId });
    expect((await redrive(dead[0]!, 'đã sửa dữ liệu', { commandId })).replayed).toBe(true);
    const { rows } = await log.owner.query(
      `select t.dead_at, t.not_before <= now() as due, t.attempts, e.type,
         e.envelope::jsonb->'data'->>'reason' as reason
       from vd_task t join vd_event e on e.stream = 'task:' || t.task_id where t.task_id = $1`,
      [dead[0]],
    );
    expect(rows).toEqual([
      expect.objectContaining({
        dead_at: null,
        due: true,
        type: 'task.redriven',
        reason: 'đã sửa dữ liệu',
      }),
    ]);
    await expect(redrive(dead[0]!)).rejects.toThrow('task-not-dead');
  });

  it('refuses what is no dead task', async () => {
    await expect(redrive(randomUUID())).rejects.toThrow('not visible');
    await expect(redrive(dead[1]!, '  ')).rejects.toThrow('reason-missing');
  });
});
