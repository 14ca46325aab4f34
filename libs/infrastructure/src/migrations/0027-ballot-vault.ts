import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Secret ballots, in the vault's own schema, which no other process may read. No time, no sequence
 * and no reference to a person stands here. While a round is being cast its ballots lie in a table
 * of their own (`vault.cast_…`, made by the vault); the close writes them here in the order of
 * their hashes, in one transaction, and drops that table.
 */
export class BallotVault1780000000027 implements MigrationInterface {
  name = 'BallotVault1780000000027';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
create schema if not exists vault;
create table vault.round (
  round_id uuid primary key,
  status text not null check (status in ('open', 'casting', 'closed', 'void')),
  -- public key (SPKI, base64url) and letters that may be chosen, by item
  keys text[] not null,
  choices text[] not null,
  issued int not null default 0
);
create table vault.ballot (
  round_id uuid not null references vault.round,
  token_hash text not null,
  item int not null,
  token text not null,
  signature text not null,
  choice text not null,
  proof text not null,
  primary key (round_id, token_hash)
);
-- apart from the ballots, so that a code leads to no vote
create table vault.receipt (
  round_id uuid not null references vault.round,
  receipt text not null,
  primary key (round_id, receipt)
);
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only; restore a backup instead');
  }
}
