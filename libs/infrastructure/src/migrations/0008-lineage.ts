import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What organisations that merge need to be counted and handed over by. */
export class Lineage1780000000008 implements MigrationInterface {
  name = 'Lineage1780000000008';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
-- Units a line belonged to before they ended, each with its management line and the first day it no
-- longer held: a milestone counts under the unit of its own day.
alter table vd_dossier_fact add column former jsonb;

-- Subjects of a unit, page by page.
create index vd_subject_unit on vd_subject (unit_id, subject_id);
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only; restore a backup instead');
  }
}
