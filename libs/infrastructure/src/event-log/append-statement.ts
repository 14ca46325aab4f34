import { fixedColumns, standingColumns, valuesOf } from './dossier-columns.js';

const names = (columns: object): string => Object.keys(columns).join(', ');
const excluded = (columns: object): string =>
  Object.keys(columns)
    .map((name) => `${name} = excluded.${name}`)
    .join(', ');

/**
 * The whole append in one statement, hence one round trip and one transaction. Its parameters are
 * columns of rows, in the order of append-parameters.ts; `n` is the number of the command in the
 * batch, from 1.
 *
 * A command counts only if its stream is still where the decision left it (`head`) and, when a
 * task issued it, that task's lease is still ours (`lease`; a task done or dead has none). Everything else joins `won`, so a
 * losing command writes nothing while its neighbours go through. Rows are taken in stream order,
 * so that two writers wait for each other in the same order.
 */
export const APPEND_STATEMENT = `
with input as materialized (
  select * from unnest($1::text[], $2::text[], $3::int[], $4::int[], $5::jsonb[], $6::uuid[],
    $7::text[], $8::text[], $9::uuid[], $10::uuid[], $11::text[], $12::uuid[]) with ordinality
    as x(stream, kind, prior, version, state, command_id, actor, request_hash, task_id,
      lease_token, result, redrive, n)
),
lease as materialized (
  select t.task_id from input i cross join lateral (
    select o.task_id from vd_task o
    where o.task_id = i.task_id and o.lease_token = i.lease_token for update) t
),
head as (
  insert into vd_stream as s (stream, kind, version, prior, state)
  select i.stream, i.kind, i.version, i.prior, i.state from input i
  where i.task_id is null or i.task_id in (select task_id from lease)
  order by i.stream
  on conflict (stream) do update
    set version = excluded.version, prior = excluded.prior, state = excluded.state,
        updated_at = clock_timestamp()
    where s.version = excluded.prior
  returning s.stream
),
won as materialized (
  select i.n, i.stream, i.version, i.command_id, i.actor, i.request_hash, i.task_id, i.result,
    i.redrive
  from input i join head using (stream)
),
command as (
  insert into vd_command (command_id, actor, request_hash, stream, version)
  select command_id, actor, request_hash, stream, version from won
),
event as (
  insert into vd_event (event_id, stream, version, type, recorded_at, envelope, leaf_hash)
  select e.event_id, w.stream, e.version, e.type, e.recorded_at::timestamptz, e.envelope, e.leaf_hash
  from unnest($13::int[], $14::uuid[], $15::int[], $16::text[], $17::text[], $18::text[],
    $19::bytea[]) as e(n, event_id, version, type, recorded_at, envelope, leaf_hash)
  join won w using (n)
  returning event_id, stream, version
),
pending as (
  insert into vd_log_pending (events, event_ids)
  select count(*), array_agg(event_id order by stream, version) from event having count(*) > 0
),
secret as (
  insert into vd_event_private (event_id, subject_id, salt, body)
  select p.event_id, p.subject_id, p.salt, p.body
  from unnest($20::int[], $21::uuid[], $22::text[], $23::bytea[], $24::jsonb[])
    as p(n, event_id, subject_id, salt, body)
  join won w using (n)
),
task as (
  insert into vd_task (task_id, queue, lane, kind, stream, cause_event, correlation_id, data, not_before)
  select t.task_id, t.queue, t.lane, t.kind, t.stream, t.cause_event, t.correlation_id, t.data,
         clock_timestamp() + make_interval(secs => t.seconds::float8)
  from unnest($25::int[], $26::uuid[], $27::text[], $28::int[], $29::text[], $30::text[],
    $31::uuid[], $32::uuid[], $33::jsonb[], $34::text[])
    as t(n, task_id, queue, lane, kind, stream, cause_event, correlation_id, data, seconds)
  join won w using (n)
  returning queue, lane
),
finished as (
  update vd_task t set done_at = clock_timestamp(), result = w.result, lease_token = null,
    lease_until = null
  from won w where t.task_id = w.task_id
),
redriven as (
  update vd_task t set dead_at = null, attempts = 0, not_before = clock_timestamp(),
    lease_until = null, lease_token = null
  from won w where t.task_id = w.redrive and t.dead_at is not null
),
work_gone as (
  delete from vd_work_item i using unnest($35::int[], $36::text[]) as g(n, kind), won w
  where w.n = g.n and i.stream = w.stream and i.kind = g.kind
),
work_owed as (
  insert into vd_work_item (stream, kind, stage, role, unit_id, unit_line, dossier_id, since,
    start_by, finish_by, claimed_by, claimed_at)
  select w.stream, o.kind, o.stage, o.role, o.unit_id, o.unit_line::text[], o.dossier_id,
    o.since::timestamptz, o.start_by::date, o.finish_by::date, o.claimed_by,
    o.claimed_at::timestamptz
  from unnest($37::int[], $38::text[], $39::text[], $40::text[], $41::text[], $42::text[],
    $43::text[], $44::text[], $45::text[], $46::text[], $47::text[], $48::text[])
    as o(n, kind, stage, role, unit_id, unit_line, dossier_id, since, start_by, finish_by,
      claimed_by, claimed_at)
  join won w using (n)
  on conflict (stream, kind) do update set stage = excluded.stage, role = excluded.role,
    unit_id = excluded.unit_id, unit_line = excluded.unit_line, since = excluded.since,
    start_by = excluded.start_by, finish_by = excluded.finish_by,
    claimed_by = excluded.claimed_by, claimed_at = excluded.claimed_at
),
standing as (
  insert into vd_dossier_standing as d (dossier_id, version, ${names(standingColumns)})
  select substr(w.stream, 9), w.version, ${valuesOf('r', standingColumns)}
  from unnest($49::int[], ${arrays(50, standingColumns)}) as r(n, ${names(standingColumns)})
  join won w using (n)
  on conflict (dossier_id) do update set version = excluded.version,
    updated_at = clock_timestamp(), ${excluded(standingColumns)}
    where d.version < excluded.version
),
fixed as (
  insert into vd_dossier_fixed (dossier_id, ${names(fixedColumns)})
  select substr(w.stream, 9), ${valuesOf('r', fixedColumns)}
  from unnest($65::int[], ${arrays(66, fixedColumns)}) as r(n, ${names(fixedColumns)})
  join won w using (n)
  on conflict (dossier_id) do update set ${excluded(fixedColumns)}
)
/* register */
select head.stream,
  (select pg_notify('vd_appended', '')::text || coalesce((
     select string_agg(pg_notify('vd_task', q.queue || '/' || q.lane)::text, '')
     from (select distinct queue, lane from task) q), '')) as rung
from head`;

/** One text[] parameter for each column, numbered from `first`. */
function arrays(first: number, columns: object): string {
  return Object.keys(columns)
    .map((_, i) => `$${first + i}::text[]`)
    .join(', ');
}
