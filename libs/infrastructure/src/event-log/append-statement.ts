/**
 * The whole append in one statement, hence one round trip and one transaction.
 * $1 commands, $2 events, $3 tasks, $4 work items owed, $5 work items gone: JSON arrays.
 *
 * A command counts only if its stream is still where the decision left it (`head`) and, when a
 * task issued it, that task's lease is still ours (`lease`). Everything else joins `head`, so a
 * losing command writes nothing while its neighbours go through. Rows are taken in stream order,
 * so that two writers wait for each other in the same order.
 */
export const APPEND = `
with input as materialized (
  select * from json_to_recordset($1::json) as x(
    stream text, kind text, prior int, version int, state jsonb,
    command_id uuid, actor text, request_hash text,
    task_id uuid, lease_token uuid, result text, redrive uuid, dossier json, subject json)
),
lease as materialized (
  select t.task_id from vd_task t join input i
    on i.task_id = t.task_id and i.lease_token = t.lease_token
  where t.done_at is null and t.dead_at is null
  for update of t
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
won as (select i.* from input i join head using (stream)),
command as (
  insert into vd_command (command_id, actor, request_hash, stream, version)
  select command_id, actor, request_hash, stream, version from won
),
event as (
  insert into vd_event (event_id, stream, version, type, recorded_at, envelope, leaf_hash)
  select e.event_id, e.stream, e.version, e.type, e.recorded_at, e.envelope, decode(e.leaf_hash, 'hex')
  from json_to_recordset($2::json) as e(
    event_id uuid, stream text, version int, type text, recorded_at timestamptz, envelope text,
    leaf_hash text)
  join head using (stream)
  order by e.stream, e.version
  returning pos, event_id
),
pending as (insert into vd_log_pending (pos, event_id) select pos, event_id from event),
secret as (
  insert into vd_event_private (event_id, subject_id, salt, body)
  select p.event_id, p.subject_id, decode(p.salt, 'hex'), p.body
  from json_to_recordset($2::json) as p(
    event_id uuid, stream text, subject_id text, salt text, body jsonb)
  join head using (stream)
  where p.salt is not null
),
task as (
  insert into vd_task (task_id, queue, lane, kind, stream, cause_event, correlation_id, data, not_before)
  select t.task_id, t.queue, t.lane, t.kind, t.stream, t.cause_event, t.correlation_id, t.data,
         clock_timestamp() + make_interval(secs => t.not_before_seconds)
  from json_to_recordset($3::json) as t(
    origin text, task_id uuid, queue text, lane smallint, kind text, stream text, cause_event uuid,
    correlation_id uuid, data jsonb, not_before_seconds float8)
  join head on head.stream = t.origin
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
  delete from vd_work_item w using json_to_recordset($5::json) as g(stream text, kind text)
  where w.stream = g.stream and w.kind = g.kind and g.stream in (select stream from head)
),
work_owed as (
  insert into vd_work_item (stream, kind, stage, role, unit_id, unit_line, dossier_id, since,
    start_by, finish_by, claimed_by, claimed_at)
  select o.stream, o.kind, o.stage, o.role, o.unit_id, o.unit_line, o.dossier_id, o.since,
    o.start_by, o.finish_by, o.claimed_by, o.claimed_at
  from json_to_recordset($4::json) as o(stream text, kind text, stage text, role text,
    unit_id text, unit_line text[], dossier_id text, since timestamptz, start_by date,
    finish_by date, claimed_by text, claimed_at timestamptz)
  join head using (stream)
  on conflict (stream, kind) do update set stage = excluded.stage, role = excluded.role,
    unit_id = excluded.unit_id, unit_line = excluded.unit_line, since = excluded.since,
    start_by = excluded.start_by, finish_by = excluded.finish_by,
    claimed_by = excluded.claimed_by, claimed_at = excluded.claimed_at
),
dossier as (
  insert into vd_dossier as d (dossier_id, version, DOSSIER_COLUMNS)
  select substr(w.stream, 9), w.version, DOSSIER_VALUES
  from won w, json_to_record(w.dossier) as r(DOSSIER_TYPES)
  where w.dossier is not null
  on conflict (dossier_id) do update
    set version = excluded.version, updated_at = clock_timestamp(), DOSSIER_UPDATES
    where d.version < excluded.version
),
subject as (
  insert into vd_subject as s (subject_id, version, kind, name, name_key, birth_year, sex, unit_id,
    unit_line, number_hash, synthetic)
  select r.subject_id, r.version, r.kind, r.name, r.name_key, r.birth_year, r.sex, r.unit_id,
    r.unit_line, r.number_hash, r.synthetic
  from won w, json_to_record(w.subject) as r(subject_id text, version int, kind text, name text,
    name_key text, birth_year int, sex text, unit_id text, unit_line text[], number_hash text,
    synthetic boolean)
  where w.subject is not null
  on conflict (subject_id) do update set version = excluded.version, kind = excluded.kind,
    name = excluded.name, name_key = excluded.name_key, birth_year = excluded.birth_year,
    sex = excluded.sex, unit_id = excluded.unit_id, unit_line = excluded.unit_line,
    number_hash = excluded.number_hash
    where s.version < excluded.version
)
select head.stream,
  (select pg_notify('vd_appended', '')::text || coalesce((
     select string_agg(pg_notify('vd_task', q.queue || '/' || q.lane)::text, '')
     from (select distinct queue, lane from task) q), '')) as rung
from head`;
