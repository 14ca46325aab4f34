import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A line may be put off while its secret round is open. Of its ballots the vault keeps the tokens
 * alone, so that the box still proves how many there were, and no vote.
 */
export class BallotsSetAside1780000000037 implements MigrationInterface {
  name = 'BallotsSetAside1780000000037';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
alter table vault.round add column deferred int[] not null default '{}';
create table vault.set_aside (
  round_id uuid not null references vault.round,
  token_hash text not null,
  item int not null,
  token text not null,
  signature text not null,
  primary key (round_id, token_hash)
);
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only; restore a backup instead');
  }
}
