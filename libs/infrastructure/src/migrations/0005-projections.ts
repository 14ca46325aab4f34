import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is read from the log: audit rows, periods, totals. All of it can be rebuilt. */
export class Projections1780000000005 implements MigrationInterface {
  name = 'Projections1780000000005';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
create table vd_audit (
  log_index bigint primary key,
  event_id uuid not null,
  stream text not null,
  stream_kind text not null,
  dossier_id text,
  stage text,
  status text,
  type text not null,
  schema_version int not null,
  actor text not null,
  on_behalf_of text,
  unit_id text,
  recorded_at timestamptz not null,
  effective_on date,
  command_id uuid,
  correlation_id uuid,
  causation_id uuid,
  params jsonb not null,
  unit_line text[] not null default '{}'
);
-- One index per filter, each ending in the reading order: a page costs the same anywhere.
create index vd_audit_dossier on vd_audit (dossier_id, log_index) where dossier_id is not null;
create index vd_audit_actor on vd_audit (actor, log_index);
create index vd_audit_unit on vd_audit (unit_id, log_index) where unit_id is not null;
create index vd_audit_stage on vd_audit (stage, log_index) where stage is not null;
create index vd_audit_type on vd_audit (type, log_index);
-- Serves the row policy, whose condition this is.
create index vd_audit_scope on vd_audit using gin ((unit_line || '{*}'::text[]));
create index vd_audit_stream on vd_audit (stream, log_index);

create table vd_dossier_period (
  dossier_id text not null,
  from_index bigint not null,
  to_index bigint,
  version int not null,
  type text not null,
  status text not null,
  stage text not null,
  unit_line text[] not null default '{}',
  primary key (dossier_id, from_index)
) with (fillfactor = 85);
create index vd_dossier_period_open on vd_dossier_period (dossier_id) where to_index is null;
create index vd_dossier_period_status on vd_dossier_period (status, from_index, to_index);

create table vd_dossier_fact (
  dossier_id text primary key,
  award text not null,
  level text not null,
  kind text not null,
  recipient_kind text not null,
  position_class text,
  merit_to date,
  unit_id text not null,
  unit_line text[] not null,
  subject_id text not null,
  source text not null,
  proposed_on date,
  passed_on date,
  passed_award text,
  submitted_on date,
  decided_on date,
  promulgated_on date,
  granted_award text,
  annulled_on date
) with (fillfactor = 70);

-- Work queues are read soonest due first, by role and for unit roles by unit. CASE and not
-- COALESCE: under row policies Postgres lets only the former into an index condition.
drop index vd_work_item_queue;
create index vd_work_item_due on vd_work_item
  (role, (case when finish_by is null then 'infinity'::date else finish_by end), stream, kind);
create index vd_work_item_unit on vd_work_item
  (role, unit_id, (case when finish_by is null then 'infinity'::date else finish_by end), stream, kind)
  where unit_id is not null;
-- Lets the planner know how many rows the row policy leaves.
create statistics vd_work_item_line on (unit_line || '{*}'::text[]) from vd_work_item;

create table vd_daily_total (
  basis text not null,
  milestone text not null,
  day date not null,
  source text not null,
  award text not null,
  level text not null,
  kind text not null,
  recipient_kind text not null,
  position_class text not null,
  unit_id text not null,
  unit_line text[] not null,
  total bigint not null,
  primary key (basis, milestone, day, source, award, level, kind, recipient_kind,
    position_class, unit_id, unit_line)
) with (fillfactor = 80);
`);
    await q.query(swapFunction);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only; restore a backup instead');
  }
}

/** A rebuilt table takes the place of the live one and inherits its rights and row policies. */
const swapFunction = `
create function vd_swap_table(live text, rebuilt text) returns void language plpgsql as $$
declare
  r record;
  flags record;
begin
  execute format('lock table %I in access exclusive mode', live);
  for r in select a.grantee, a.privilege_type from pg_class c, aclexplode(c.relacl) a
    where c.oid = live::regclass and a.grantee <> c.relowner loop
    execute format('grant %s on %I to %s', r.privilege_type, rebuilt,
      case when r.grantee = 0 then 'public' else r.grantee::regrole::text end);
  end loop;
  for r in select * from pg_policies where schemaname = current_schema() and tablename = live loop
    execute format('create policy %I on %I as %s for %s to %s', r.policyname, rebuilt,
        r.permissive, r.cmd, (select string_agg(quote_ident(x), ', ') from unnest(r.roles) x))
      || coalesce(' using (' || r.qual || ')', '')
      || coalesce(' with check (' || r.with_check || ')', '');
  end loop;
  select relrowsecurity, relforcerowsecurity into flags from pg_class where oid = live::regclass;
  if flags.relrowsecurity then
    execute format('alter table %I enable row level security', rebuilt);
  end if;
  if flags.relforcerowsecurity then
    execute format('alter table %I force row level security', rebuilt);
  end if;
  for r in select unnest(reloptions) as option from pg_class where oid = live::regclass loop
    execute format('alter table %I set (%s)', rebuilt, r.option);
  end loop;
  execute format('drop table %I', live);
  execute format('alter table %I rename to %I', rebuilt, live);
end $$;
`;
