import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The event log, what is owed, and the inline read models; see docs/adr/0002. */
export class EventLog1780000000001 implements MigrationInterface {
  name = 'EventLog1780000000001';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
create table vd_log_identity (
  only_one boolean primary key default true check (only_one),
  log_id uuid not null default gen_random_uuid(),
  created_at timestamptz not null default clock_timestamp()
);
insert into vd_log_identity default values;

create table vd_event (
  pos bigint generated always as identity (cache 1),
  event_id uuid primary key,
  stream text not null,
  version int not null check (version > 0),
  type text not null,
  recorded_at timestamptz not null,
  envelope text not null,
  leaf_hash bytea not null check (length(leaf_hash) = 32),
  unique (stream, version)
);
create table vd_event_private (
  event_id uuid primary key references vd_event,
  subject_id text not null,
  salt bytea not null check (length(salt) = 16),
  body jsonb not null
);
create index vd_event_private_subject on vd_event_private (subject_id);

create table vd_log_pending (pos bigint primary key, event_id uuid not null);
create table vd_log_entry (
  log_index bigint primary key,
  event_id uuid not null unique,
  sequenced_at timestamptz not null default clock_timestamp()
);
create index vd_log_entry_time on vd_log_entry (sequenced_at);

-- Head and current state of each stream: the compare-and-set row of every append.
-- fsck folds the events again and compares.
create table vd_stream (
  stream text primary key,
  kind text not null,
  version int not null,
  prior int not null,
  state jsonb not null,
  updated_at timestamptz not null default clock_timestamp()
) with (fillfactor = 70);
create index vd_stream_kind on vd_stream (kind, stream);

create table vd_command (
  command_id uuid primary key,
  actor text not null,
  request_hash text not null,
  stream text not null,
  version int not null,
  recorded_at timestamptz not null default clock_timestamp()
);

create table vd_task (
  task_id uuid primary key,
  queue text not null,
  lane smallint not null,
  kind text not null,
  stream text not null,
  cause_event uuid not null,
  correlation_id uuid not null,
  data jsonb not null default '{}',
  not_before timestamptz not null default clock_timestamp(),
  attempts int not null default 0,
  lease_until timestamptz,
  lease_token uuid,
  done_at timestamptz,
  result text,
  dead_at timestamptz,
  last_error text,
  created_at timestamptz not null default clock_timestamp()
) with (fillfactor = 70);
create index vd_task_due on vd_task (queue, lane, not_before)
  where done_at is null and dead_at is null;
create index vd_task_dead on vd_task (dead_at) where dead_at is not null and done_at is null;
create index vd_task_stream on vd_task (stream);

create table vd_work_item (
  stream text not null,
  kind text not null,
  stage text not null,
  role text not null,
  unit_id text,
  unit_line text[] not null default '{}',
  dossier_id text,
  since timestamptz not null,
  start_by date,
  finish_by date,
  claimed_by text,
  claimed_at timestamptz,
  primary key (stream, kind)
) with (fillfactor = 80);
create index vd_work_item_queue on vd_work_item (role, finish_by, stream);
create index vd_work_item_claim on vd_work_item (claimed_by) where claimed_by is not null;

create table vd_dossier (
  dossier_id text primary key,
  version int not null,
  status text not null,
  stage text not null,
  award text not null,
  kind text not null,
  level text not null,
  recipient_kind text not null,
  position_class text,
  merit_from date not null,
  merit_to date not null,
  proposal_id text not null,
  origin_proposal_id text not null,
  round_id text,
  unit_id text not null,
  filing_unit_id text not null,
  unit_line text[] not null,
  subject_id text not null,
  source text not null,
  edition text,
  session_id text,
  act_id text,
  submission_id text,
  proposed_on date,
  passed_on date,
  submitted_on date,
  decided_on date,
  promulgated_on date,
  annulled_on date,
  granted_form text,
  decision_number text,
  open boolean not null,
  updated_at timestamptz not null default clock_timestamp()
) with (fillfactor = 70);
create index vd_dossier_same on vd_dossier (subject_id, award, kind, merit_from, merit_to);
create index vd_dossier_proposal on vd_dossier (proposal_id, status);
create index vd_dossier_origin on vd_dossier (origin_proposal_id);
create index vd_dossier_status on vd_dossier (status, award, dossier_id);
create index vd_dossier_session on vd_dossier (session_id) where session_id is not null;
create index vd_dossier_act on vd_dossier (act_id) where act_id is not null;
create index vd_dossier_submission on vd_dossier (submission_id) where submission_id is not null;
create index vd_dossier_line on vd_dossier using gin (unit_line);
create index vd_dossier_decided on vd_dossier (decided_on) where decided_on is not null;

-- Names of people and bodies: the one searchable place of personal data, emptied by erasure.
create table vd_subject (
  subject_id text primary key,
  version int not null,
  kind text not null,
  name text,
  -- the name without marks, for search and for finding the same person again
  name_key text,
  birth_year int,
  sex text,
  unit_id text,
  unit_line text[] not null default '{}',
  number_hash text,
  synthetic boolean not null default false
);
create index vd_subject_name on vd_subject (name_key, birth_year);
create index vd_subject_number on vd_subject (number_hash) where number_hash is not null;

create table vd_checkpoint (
  projection text primary key,
  next_index bigint not null default 0,
  status text not null default 'running',
  last_error text,
  updated_at timestamptz not null default clock_timestamp()
);

create function vd_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'vd: % is append-only', tg_table_name using errcode = '55000';
end $$;
`);
    for (const table of ['vd_event', 'vd_log_entry', 'vd_command']) {
      await q.query(`
create trigger ${table}_rows before update or delete on ${table} for each row execute function vd_append_only();
create trigger ${table}_truncate before truncate on ${table} for each statement execute function vd_append_only();
alter table ${table} enable always trigger ${table}_rows;
alter table ${table} enable always trigger ${table}_truncate;`);
    }
    await q.query(`
create trigger vd_event_private_rows before update on vd_event_private for each row execute function vd_append_only();
create trigger vd_event_private_truncate before truncate on vd_event_private for each statement execute function vd_append_only();
alter table vd_event_private enable always trigger vd_event_private_rows;
alter table vd_event_private enable always trigger vd_event_private_truncate;`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only; restore a backup instead');
  }
}
