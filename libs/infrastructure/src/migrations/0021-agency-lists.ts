import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Rows of the yearly lists of agencies, beside the log: personal data that can be taken away. Of a
 * number only its keyed hash is kept. What was received and settled is told by the list's stream.
 */
export class AgencyLists1780000000021 implements MigrationInterface {
  name = 'AgencyLists1780000000021';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
create table vd_agency_row (
  list_id text not null,
  n int not null,
  name text not null,
  name_key text not null,
  number_hash text,
  birth_year int,
  body boolean not null,
  matter text not null,
  document text,
  dated date,
  primary key (list_id, n)
);
-- Whom a person said a row is about; the log names the match by its mark alone.
create table vd_agency_choice (
  list_id text not null,
  mark text not null,
  n int not null,
  subject_id text not null,
  matter text not null,
  primary key (list_id, mark)
);
create index vd_stream_agency_list on vd_stream (stream) where kind = 'agency-list';
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only; restore a backup instead');
  }
}
