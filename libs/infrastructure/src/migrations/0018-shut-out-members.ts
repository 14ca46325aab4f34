import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Every request asks what its account is shut out of: the few open sessions where somebody is must
 * be found without passing by the others. The row policies that follow from it are in rights.ts.
 */
export class ShutOutMembers1780000000018 implements MigrationInterface {
  name = 'ShutOutMembers1780000000018';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
create index vd_stream_shut on vd_stream (stream)
  where kind = 'council-session' and state ? 'shut' and state->>'status' <> 'closed';
create index vd_stream_council on vd_stream (stream) where kind = 'council';
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only; restore a backup instead');
  }
}
