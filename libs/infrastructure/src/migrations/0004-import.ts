import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Staging of lists of nominees on their way into a proposal. Holds personal data outside the log,
 * so that it can be purged; what happened to a list is told by its stream.
 */
export class Import1780000000004 implements MigrationInterface {
  name = 'Import1780000000004';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
create table vd_import (
  import_id text primary key,
  proposal_id text not null,
  unit_id text not null,
  unit_line text[] not null,
  file_name text,
  sheets jsonb not null default '[]',
  mapping jsonb,
  total int not null default 0,
  good int not null default 0,
  bad int not null default 0,
  done int not null default 0,
  failed int not null default 0,
  updated_at timestamptz not null default clock_timestamp()
) with (fillfactor = 70);
create index vd_import_proposal on vd_import (proposal_id);
create index vd_import_scope on vd_import using gin ((unit_line || '{*}'::text[]));

-- row_no counts the nominees of all sheets from 1; file_row is the number the person sees.
create table vd_import_row (
  import_id text not null references vd_import on delete cascade,
  row_no int not null,
  sheet int not null,
  file_row int not null,
  cells jsonb not null,
  grouped jsonb not null default '{}',
  line jsonb,
  line_key text,
  errors jsonb,
  mended boolean not null default false,
  commit_no int,
  dossier_id text,
  primary key (import_id, row_no)
) with (fillfactor = 70);
create index vd_import_row_bad on vd_import_row (import_id, row_no) where errors is not null;
create index vd_import_row_key on vd_import_row (import_id, line_key);

-- What a unit said its columns hold, by the fingerprint of the heads.
create table vd_import_mapping (
  unit_id text not null,
  signature text not null,
  mapping jsonb not null,
  updated_at timestamptz not null default clock_timestamp(),
  primary key (unit_id, signature)
);
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only; restore a backup instead');
  }
}
