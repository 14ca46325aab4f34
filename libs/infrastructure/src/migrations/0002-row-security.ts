import type { MigrationInterface, QueryRunner } from 'typeorm';
import { scopeIndex } from './row-security.js';

/**
 * The policies themselves are laid on the tables listed in rights.ts after each run; this gives
 * the one on dossiers the index it reads by, in place of the plain one it could not use.
 */
export class RowSecurity1780000000002 implements MigrationInterface {
  name = 'RowSecurity1780000000002';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`drop index vd_dossier_line; ${scopeIndex('vd_dossier')}`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only; restore a backup instead');
  }
}
