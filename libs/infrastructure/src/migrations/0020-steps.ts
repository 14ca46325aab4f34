import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Few streams of each kind among a million dossiers: what looks for them must not pass by those. */
export class Steps1780000000020 implements MigrationInterface {
  name = 'Steps1780000000020';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
create index vd_stream_opinion on vd_stream (stream) where kind = 'opinion';
create index vd_stream_publicity on vd_stream (stream) where kind = 'publicity';
create index vd_stream_comment on vd_stream ((state->>'publicityId'), stream) where kind = 'comment';
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only; restore a backup instead');
  }
}
