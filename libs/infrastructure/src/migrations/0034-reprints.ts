import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Few certificates are ever printed anew: what lists them must not pass by all that were handed over. */
export class Reprints1780000000034 implements MigrationInterface {
  name = 'Reprints1780000000034';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
create index vd_stream_reprint on vd_stream (stream) where kind = 'handover' and state ? 'reprints';
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only; restore a backup instead');
  }
}
