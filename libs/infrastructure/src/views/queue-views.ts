import { Injectable } from '@nestjs/common';
import { QueueViews, type DeadTask, type QueueCount } from '@vinhdanh/application';
import { QUEUES, type QueueName } from '@vinhdanh/contracts';
import type { TaskFacts } from '@vinhdanh/domain';
import { Database } from '../postgres/database.js';

const COUNTS = `
select q.queue,
  count(t.*) filter (where t.not_before <= now() and not leased)::int as due,
  count(t.*) filter (where leased)::int as leased,
  count(t.*) filter (where t.not_before > now() and not leased)::int as later,
  (select count(*) from vd_task d where d.queue = q.queue and d.dead_at is not null
     and d.done_at is null)::int as dead,
  extract(epoch from now() - min(t.not_before) filter (where t.not_before <= now()))::int
    as "oldestSeconds"
from unnest($1::text[]) with ordinality q(queue, place)
left join vd_task t on t.queue = q.queue and t.done_at is null and t.dead_at is null
left join lateral (select coalesce(t.lease_until > now(), false) as leased) l on true
group by q.queue, q.place order by q.place`;

const DEAD = `
select task_id as "taskId", queue, kind, stream, attempts, last_error as "lastError",
  created_at as "createdAt", to_char(dead_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
    as "deadAt"
from vd_task
where dead_at is not null and done_at is null
  and ($4::text is null or queue = $4)
  and ($1::timestamptz is null or (dead_at, task_id) > ($1, $2::uuid))
order by dead_at, task_id limit $3`;

const ONE = `
select queue, kind, stream as about, attempts, dead_at is not null and done_at is null as dead
from vd_task where task_id = $1`;

@Injectable()
export class PgQueueViews extends QueueViews {
  constructor(private readonly db: Database) {
    super();
  }

  counts(): Promise<QueueCount[]> {
    return this.db.query(COUNTS, [[...QUEUES]]);
  }

  dead(after: string | undefined, limit: number, queue?: QueueName): Promise<DeadTask[]> {
    const [at = null, id = null] = after?.split('~') ?? [];
    return this.db.query(DEAD, [at, id, limit, queue ?? null]);
  }

  async task(taskId: string): Promise<TaskFacts | undefined> {
    return (await this.db.query<TaskFacts & object>(ONE, [taskId]))[0];
  }
}
