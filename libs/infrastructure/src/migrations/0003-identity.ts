import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What signing in needs and the log must not hold: password hashes, sign-ins, one-time links.
 * All of it may be emptied; people then set a new password.
 */
export class Identity1780000000003 implements MigrationInterface {
  name = 'Identity1780000000003';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
create table vd_credential (
  account_id uuid primary key,
  hash text not null,
  changed_at timestamptz not null default clock_timestamp()
);

-- Only hashes of tokens: who reads this table cannot use a sign-in of another.
create table vd_session (
  session_id uuid primary key,
  token_hash text not null unique,
  account_id uuid not null,
  created_at timestamptz not null default clock_timestamp(),
  last_seen timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  ended_at timestamptz,
  ip text not null,
  agent text not null
) with (fillfactor = 80);
create index vd_session_account on vd_session (account_id, created_at);

create table vd_one_time_link (
  account_id uuid primary key,
  token_hash text not null unique,
  expires_at timestamptz not null,
  created_at timestamptz not null default clock_timestamp()
);

-- Losing these counts in a crash costs nothing.
create unlogged table vd_sign_in_attempt (
  key text not null,
  since timestamptz not null,
  tries int not null,
  primary key (key, since)
);

-- Whole words of a name, in any order.
create index vd_subject_words on vd_subject using gin (string_to_array(name_key, ' '));
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only; restore a backup instead');
  }
}
