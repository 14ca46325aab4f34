import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { TaskQueue, type Claim, type OwedTask, type QueueName } from '@vinhdanh/application';
import type { JsonObject } from '@vinhdanh/domain';
import { Database } from '../postgres/database.js';

export const LEASE_SECONDS = 10;
export const MOST_ATTEMPTS = 5;

// Rows that failed before come one by one, so that a poison row is found and kills nobody else.
const CLAIM = `
with due as (
  select task_id, attempts from vd_task
  where queue = $1 and lane = $2 and done_at is null and dead_at is null
    and not_before <= clock_timestamp()
    and (lease_until is null or lease_until < clock_timestamp())
  order by not_before, task_id limit $3 for update skip locked
),
pick as (
  select task_id from due where attempts = 0
  union all
  (select task_id from due where attempts > 0 and not exists (select 1 from due where attempts = 0)
   limit 1)
)
update vd_task t set attempts = attempts + 1, lease_token = $4,
  lease_until = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS})
from pick where t.task_id = pick.task_id
returning t.task_id, t.queue, t.kind, t.stream, t.cause_event, t.correlation_id, t.data, t.attempts`;

const MINE = 'lease_token = $1 and done_at is null and dead_at is null';

// Those that are finished meanwhile have no lease any more; those being finished are let alone.
const RENEW = `
with open as (
  select task_id from vd_task where task_id = any($2::uuid[]) and ${MINE}
  order by task_id for update skip locked
)
update vd_task t set lease_until = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS})
from open where t.task_id = open.task_id`;

interface TaskRow {
  task_id: string;
  queue: QueueName;
  kind: string;
  stream: string;
  cause_event: string;
  correlation_id: string;
  data: JsonObject;
  attempts: number;
}

@Injectable()
export class PgTaskQueue extends TaskQueue {
  constructor(private readonly db: Database) {
    super();
  }

  async claim(queue: QueueName, lane: number, limit: number): Promise<Claim> {
    const leaseToken = randomUUID();
    const rows = await this.db.query<TaskRow>(CLAIM, [queue, lane, limit, leaseToken], 'vd-claim');
    return { leaseToken, tasks: rows.map(toTask) };
  }

  async renew({ leaseToken, tasks }: Claim): Promise<void> {
    await this.db.query(RENEW, [leaseToken, tasks.map((task) => task.taskId)], 'vd-renew');
  }

  async finish(leaseToken: string, done: { taskId: string; result: string }[]): Promise<void> {
    await this.db.query(
      `update vd_task t set done_at = clock_timestamp(), result = d.result, lease_token = null,
         lease_until = null
       from unnest($2::uuid[], $3::text[]) as d(task_id, result)
       where t.task_id = d.task_id and ${MINE}`,
      [leaseToken, done.map((d) => d.taskId), done.map((d) => d.result)],
    );
  }

  async postpone(
    leaseToken: string,
    later: { taskId: string; seconds: number; data?: JsonObject }[],
  ): Promise<void> {
    await this.db.query(
      `update vd_task t set attempts = attempts - 1, lease_token = null, lease_until = null,
         not_before = clock_timestamp() + make_interval(secs => l.seconds),
         data = coalesce(l.data, t.data)
       from json_to_recordset($2::json) as l("taskId" uuid, seconds float8, data jsonb)
       where t.task_id = l."taskId" and ${MINE}`,
      [leaseToken, JSON.stringify(later)],
    );
  }

  async fail(leaseToken: string, failed: { taskId: string; error: string }[]): Promise<void> {
    await this.db.query(
      `update vd_task t set lease_token = null, lease_until = null, last_error = f.error,
         dead_at = case when attempts >= ${MOST_ATTEMPTS} then clock_timestamp() end,
         not_before = clock_timestamp() + make_interval(secs => case when attempts <= 1 then 0
           else least(60, power(2, attempts - 1)) end)
       from json_to_recordset($2::json) as f("taskId" uuid, error text)
       where t.task_id = f."taskId" and ${MINE}`,
      [leaseToken, JSON.stringify(failed)],
    );
  }

  dueLanes(): Promise<{ queue: QueueName; lane: number }[]> {
    return this.db.query(
      `select distinct queue, lane from vd_task
       where done_at is null and dead_at is null and not_before <= clock_timestamp()
         and (lease_until is null or lease_until < clock_timestamp())`,
    );
  }

  async openCount(): Promise<number> {
    const [row] = await this.db.query<{ open: number }>(
      'select count(*) as open from vd_task where done_at is null and dead_at is null',
    );
    return row?.open ?? 0;
  }
}

const toTask = (r: TaskRow): OwedTask => ({
  taskId: r.task_id,
  queue: r.queue,
  kind: r.kind,
  stream: r.stream,
  id: r.stream.slice(r.stream.indexOf(':') + 1),
  causeEvent: r.cause_event,
  correlationId: r.correlation_id,
  data: r.data,
  attempts: r.attempts,
});
