import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Filters people keep for themselves; not part of the log, for they decide nothing. */
export class SavedViews1780000000030 implements MigrationInterface {
  name = 'SavedViews1780000000030';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
create table vd_saved_view (
  account_id text not null,
  -- the table of the console it belongs to
  place text not null,
  name text not null,
  -- as it stands in the address of the page
  query text not null,
  saved_at timestamptz not null default clock_timestamp(),
  primary key (account_id, place, name)
);
create index vd_stream_delegated_by on vd_stream
  using gin ((state->'delegations') jsonb_path_ops) where kind = 'account';
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only; restore a backup instead');
  }
}
