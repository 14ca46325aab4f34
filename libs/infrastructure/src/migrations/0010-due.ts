import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who is due. What was asked for and how it ended is told by the stream; the findings decide
 * nothing, so they stand beside the log. No person is named here: subjects stand by their id.
 */
export class Due1780000000010 implements MigrationInterface {
  name = 'Due1780000000010';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
create table vd_due_list (
  list_id text primary key,
  -- what tells lists of the same question apart from others: a newer one replaces the rows
  question text not null,
  unit_line text[] not null,
  total int not null default 0,
  done int not null default 0,
  found int not null default 0,
  missed int not null default 0,
  -- last subject looked at; findings and progress move in one transaction
  after_subject text,
  updated_at timestamptz not null default clock_timestamp()
) with (fillfactor = 70);
create index vd_due_list_question on vd_due_list (question);

create table vd_due_row (
  list_id text not null references vd_due_list on delete cascade,
  subject_id text not null,
  award text not null,
  unit_id text not null,
  standing text not null,
  lacking jsonb,
  dossier_id text,
  granted boolean not null default false,
  missed boolean not null,
  on_hold boolean not null,
  basis_verified boolean not null,
  primary key (list_id, award, subject_id)
);
create index vd_due_row_missed on vd_due_row (list_id, award, subject_id) where missed;

-- Entries of the subject's record that a line rests on: what served one award may not serve another.
alter table vd_dossier_fixed add column rests_on text[];
create or replace view vd_dossier with (security_invoker = true) as
select f.dossier_id, s.version, s.status, s.stage, f.award, f.kind, f.level, f.recipient_kind,
  f.position_class, f.merit_from, f.merit_to, f.proposal_id, f.origin_proposal_id, f.round_id,
  f.unit_id, f.filing_unit_id, f.unit_line, f.subject_id, f.source, s.edition, s.session_id,
  s.act_id, s.submission_id, s.proposed_on, s.passed_on, s.submitted_on, s.decided_on,
  s.promulgated_on, s.annulled_on, s.granted_form, s.decision_number, s.open, s.updated_at,
  f.rests_on
from vd_dossier_fixed f join vd_dossier_standing s using (dossier_id);

-- Co-authors of an initiative: the same decision, year and title in the record of each.
create index vd_record_entry_initiative on vd_record_entry ((words->>'number'), year)
  where kind = 'initiative';
-- Lines of an award by unit and merit year, as quotas count them; forms agreed on are few.
create index vd_dossier_quota on vd_dossier_fixed (award, unit_id, merit_to);
create index vd_dossier_form on vd_dossier_standing (granted_form) where granted_form is not null;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only; restore a backup instead');
  }
}
