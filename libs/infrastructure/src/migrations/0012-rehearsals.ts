import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Findings of rehearsals. They decide nothing, so they stand beside the log: what was asked for and
 * how it ended is told by the stream, and the rest can be thrown away and found again.
 */
export class Rehearsals1780000000012 implements MigrationInterface {
  name = 'Rehearsals1780000000012';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
create table vd_rehearsal (
  rehearsal_id text primary key,
  total int not null default 0,
  done int not null default 0,
  flips int not null default 0,
  without_inputs int not null default 0,
  -- last line looked at; findings and progress move in one transaction
  after_line text,
  updated_at timestamptz not null default clock_timestamp()
) with (fillfactor = 70);

-- n counts the flips of a rehearsal from 1. No person is named here.
create table vd_rehearsal_flip (
  rehearsal_id text not null references vd_rehearsal on delete cascade,
  n int not null,
  dossier_id text not null,
  award text not null,
  unit_id text not null,
  edition text not null,
  verdict_before jsonb not null,
  verdict_after jsonb,
  criteria jsonb not null,
  primary key (rehearsal_id, n),
  unique (rehearsal_id, dossier_id)
);
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only; restore a backup instead');
  }
}
