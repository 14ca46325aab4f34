import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people are told, whom, and how far each has read. Made from the audit rows. */
export class Notices1780000000013 implements MigrationInterface {
  name = 'Notices1780000000013';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
create table vd_notice (
  notice_id bigint generated always as identity primary key,
  -- kind, audience, matter and day: what comes again the same day is counted, not told again
  group_key text not null unique,
  kind text not null,
  about text not null,
  link jsonb not null,
  params jsonb not null,
  count int not null,
  actors text[] not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  -- grows with every addition, over all notices; what a reader has seen is one number
  seq bigint not null unique
);
create table vd_notice_audience (
  notice_id bigint not null references vd_notice on delete cascade,
  -- role, role@unit or account:id
  key text not null,
  seq bigint not null,
  primary key (notice_id, key)
);
create index vd_notice_audience_page on vd_notice_audience (key, seq desc);
create table vd_notice_read (
  account_id text not null,
  notice_id bigint not null references vd_notice on delete cascade,
  seq bigint not null,
  primary key (account_id, notice_id)
);
-- A reader's own wishes; not part of the log, for they decide nothing.
create table vd_notice_reader (
  account_id text primary key,
  read_up_to bigint not null default 0,
  mail text not null default 'off' check (mail in ('off', 'each', 'daily')),
  address text,
  language text not null default 'vi' check (language in ('vi', 'en')),
  mailed_up_to bigint not null default 0
);
create index vd_notice_reader_mail on vd_notice_reader (mail) where mail <> 'off';
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only; restore a backup instead');
  }
}
