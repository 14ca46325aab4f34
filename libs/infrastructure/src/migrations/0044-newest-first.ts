import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Letters, acts and sessions are listed with the newest first. Of these there are many, or much is
 * kept in each: a page is read in the order of an index and not sorted out of all of them.
 */
export class NewestFirst1780000000044 implements MigrationInterface {
  name = 'NewestFirst1780000000044';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
create index vd_stream_letters_newest on vd_stream
  (((coalesce(state->>'since', '') || '~' || stream) collate "C")) where kind = 'proposal';
create index vd_stream_acts_newest on vd_stream
  (((coalesce(state->>'date', state->>'since', '') || '~' || stream) collate "C"))
  where kind = 'act';
create index vd_stream_sessions_newest on vd_stream
  (((coalesce(state->>'heldOn', '') || '~' || stream) collate "C"))
  where kind = 'council-session';
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only; restore a backup instead');
  }
}
