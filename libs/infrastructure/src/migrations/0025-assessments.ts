import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Assessments are listed by set and the year their period ends in. */
export class Assessments1780000000025 implements MigrationInterface {
  name = 'Assessments1780000000025';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
create index vd_stream_assessment on vd_stream ((state->>'set'), (state->'period'->>'to'))
  where kind = 'assessment'`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only; restore a backup instead');
  }
}
