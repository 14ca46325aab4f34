import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Few matters and few flagged awards among a million dossiers: what looks for them must not pass by
 * those.
 */
export class Grievances1780000000016 implements MigrationInterface {
  name = 'Grievances1780000000016';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
create index vd_stream_grievance on vd_stream (kind, stream)
  where kind in ('complaint', 'denunciation');
create index vd_stream_grievance_line on vd_stream using gin ((state->'dossierIds'))
  where kind in ('complaint', 'denunciation');
create index vd_stream_flagged on vd_stream (stream) where kind = 'dossier' and state ? 'flags';
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only; restore a backup instead');
  }
}
