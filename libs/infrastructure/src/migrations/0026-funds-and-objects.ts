import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rewards are summed by the fund that pays them, objects listed by the ceremony they are for. */
export class FundsAndObjects1780000000026 implements MigrationInterface {
  name = 'FundsAndObjects1780000000026';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
create index vd_stream_reward on vd_stream ((state->>'fundId'), stream) where kind = 'reward';
create index vd_stream_handover on vd_stream ((state->>'ceremonyId'), stream)
  where kind = 'handover'`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only; restore a backup instead');
  }
}
