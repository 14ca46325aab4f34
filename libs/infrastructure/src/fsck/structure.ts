/** Checks that are one query each; every row is a finding. */
export const structure: readonly { check: string; sql: string }[] = [
  {
    check: 'log index is dense',
    sql: `select format('%s entries, but the last index is %s', count(*), max(log_index)) as problem
          from vd_log_entry having count(*) <> coalesce(max(log_index) + 1, 0)`,
  },
  {
    check: 'every event is in the order or waits for it',
    sql: `select format('event %s of %s v%s is neither sequenced nor pending', e.event_id, e.stream, e.version) as problem
          from vd_event e
          left join vd_log_entry l using (event_id)
          left join (select unnest(event_ids) as event_id from vd_log_pending) p using (event_id)
          where l.event_id is null and p.event_id is null limit 50`,
  },
  {
    check: 'the order names events that exist',
    sql: `select format('log index %s names a missing event', l.log_index) as problem
          from vd_log_entry l left join vd_event e using (event_id) where e.event_id is null limit 50`,
  },
  {
    check: 'streams are ordered within the log',
    sql: `select format('%s v%s stands before v%s', stream, version, before) as problem from (
            select e.stream, e.version, lag(e.version) over (partition by e.stream order by l.log_index) as before
            from vd_event e join vd_log_entry l using (event_id)) o
          where version <> coalesce(before, 0) + 1 limit 50`,
  },
  {
    check: 'an event is recorded in the view of the audit',
    sql: `select format('audit has %s rows below index %s', count(a.*), max(c.next_index)) as problem
          from vd_checkpoint c left join vd_audit a on a.log_index < c.next_index
          where c.projection = 'audit_v1' having count(a.*) <> max(c.next_index)`,
  },
  {
    check: 'views are not parked',
    sql: `select format('%s is parked: %s', projection, last_error) as problem
          from vd_checkpoint where status = 'parked'`,
  },
  {
    check: 'no task is dead',
    sql: `select format('task %s (%s) on %s: %s', task_id, kind, stream, last_error) as problem
          from vd_task where dead_at is not null and done_at is null limit 50`,
  },
  {
    check: 'every task was caused by an event',
    sql: `select format('task %s has no cause', t.task_id) as problem
          from vd_task t left join vd_event e on e.event_id = t.cause_event
          where e.event_id is null limit 50`,
  },
  {
    check: 'a command was applied to a stream that has its version',
    sql: `select format('command %s claims %s v%s', c.command_id, c.stream, c.version) as problem
          from vd_command c left join vd_stream s using (stream)
          where s.version is null or s.version < c.version limit 50`,
  },
  {
    check: 'what the law said is kept',
    sql: `select format('%s v%s names content %s, which is not kept', e.stream, e.version, e.hash) as problem
          from (select stream, version, envelope::jsonb #>> '{data,hash}' as hash from vd_event
                where type in ('catalogue.edition-activated', 'catalogue.award-amended')) e
          left join vd_catalogue_content c using (hash)
          join vd_stream s on s.stream = e.stream
          -- Logs of the first release named content that only its files held.
          where c.hash is null and (s.state ->> 'hash' = e.hash or exists (
            select from vd_event b join vd_catalogue_content k
              on k.hash = b.envelope::jsonb #>> '{data,hash}'
            where b.stream = e.stream and b.version < e.version)) limit 50`,
  },
  {
    check: 'what the law said is unaltered',
    sql: `select format('catalogue content %s was altered', hash) as problem
          from vd_catalogue_content where encode(sha256(convert_to(body, 'UTF8')), 'hex') <> hash`,
  },
];
