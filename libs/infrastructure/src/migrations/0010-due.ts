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

-- Lines of an award by unit and merit year, as quotas count them; forms agreed on are few.
create index vd_dossier_quota on vd_dossier_fixed (award, unit_id, merit_to);
create index vd_dossier_form on vd_dossier_standing (granted_form) where granted_form is not null;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only; restore a backup instead');
  }
}
