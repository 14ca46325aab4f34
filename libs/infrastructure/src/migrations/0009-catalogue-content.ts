import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the editions of the law say, by the hash that the log names; never changed. */
export class CatalogueContent1780000000009 implements MigrationInterface {
  name = 'CatalogueContent1780000000009';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
create table vd_catalogue_content (
  hash text primary key,
  -- canonical JSON, the very text that was hashed
  body text not null,
  added_at timestamptz not null default clock_timestamp()
);
create trigger vd_catalogue_content_rows before update or delete on vd_catalogue_content
  for each row execute function vd_append_only();
create trigger vd_catalogue_content_truncate before truncate on vd_catalogue_content
  for each statement execute function vd_append_only();
alter table vd_catalogue_content enable always trigger vd_catalogue_content_rows;
alter table vd_catalogue_content enable always trigger vd_catalogue_content_truncate;`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only; restore a backup instead');
  }
}
