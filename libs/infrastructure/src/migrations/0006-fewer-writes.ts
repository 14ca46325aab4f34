import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Each event costs as few index entries as the reads allow; see docs/adr/0002. A dossier's row is
 * split: what is settled when it is drafted keeps the wide indexes, where it stands now is narrow
 * and rewritten with every event. `vd_dossier` reads both as one.
 */
export class FewerWrites1780000000006 implements MigrationInterface {
  name = 'FewerWrites1780000000006';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
create table vd_dossier_standing (
  dossier_id text primary key,
  version int not null,
  status text not null,
  stage text not null,
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
) with (fillfactor = 80);
insert into vd_dossier_standing
select dossier_id, version, status, stage, edition, session_id, act_id, submission_id, proposed_on,
  passed_on, submitted_on, decided_on, promulgated_on, annulled_on, granted_form, decision_number,
  open, updated_at
from vd_dossier;
create index vd_dossier_standing_status on vd_dossier_standing (status, dossier_id);
create index vd_dossier_standing_session on vd_dossier_standing (session_id) where session_id is not null;
create index vd_dossier_standing_act on vd_dossier_standing (act_id, dossier_id) where act_id is not null;

alter table vd_dossier rename to vd_dossier_fixed;
alter table vd_dossier_fixed
  drop column version, drop column status, drop column stage, drop column edition,
  drop column session_id, drop column act_id, drop column submission_id, drop column proposed_on,
  drop column passed_on, drop column submitted_on, drop column decided_on,
  drop column promulgated_on, drop column annulled_on, drop column granted_form,
  drop column decision_number, drop column open, drop column updated_at;
create index vd_dossier_proposal on vd_dossier_fixed (proposal_id, dossier_id);

-- The reader's own row policies on vd_dossier_fixed decide what it shows.
create view vd_dossier with (security_invoker = true) as
select f.dossier_id, s.version, s.status, s.stage, f.award, f.kind, f.level, f.recipient_kind,
  f.position_class, f.merit_from, f.merit_to, f.proposal_id, f.origin_proposal_id, f.round_id,
  f.unit_id, f.filing_unit_id, f.unit_line, f.subject_id, f.source, s.edition, s.session_id,
  s.act_id, s.submission_id, s.proposed_on, s.passed_on, s.submitted_on, s.decided_on,
  s.promulgated_on, s.annulled_on, s.granted_form, s.decision_number, s.open, s.updated_at
from vd_dossier_fixed f join vd_dossier_standing s using (dossier_id);

-- One row for what one transaction appended, its events in order.
create table vd_log_waiting (
  pos bigint generated always as identity (cache 1) primary key,
  events int not null,
  event_ids uuid[] not null
);
alter table vd_log_waiting alter column event_ids set storage external;
insert into vd_log_waiting (events, event_ids)
select 1, array[event_id] from vd_log_pending order by pos;
drop table vd_log_pending;
alter table vd_log_waiting rename to vd_log_pending;
alter index vd_log_waiting_pkey rename to vd_log_pending_pkey;
alter sequence vd_log_waiting_pos_seq rename to vd_log_pending_pos_seq;
alter table vd_event drop column pos;

-- A task is found by its id; nobody reads by stream.
drop index vd_task_stream;

-- The events of one stream are found by unique (stream, version), and their rows by log_index.
drop index vd_audit_stream, vd_audit_dossier;

-- A dossier's periods are found by the primary key, which the end of a period leaves alone.
drop index vd_dossier_period_open, vd_dossier_period_status;
alter table vd_dossier_period set (fillfactor = 50);
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only; restore a backup instead');
  }
}
