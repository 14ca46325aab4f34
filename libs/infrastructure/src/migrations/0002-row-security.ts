import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecurity, scopeIndex, SEEN_BY_ALL_SCOPE, SEEN_BY_LINE } from './row-security.js';

/** What of a dossier's private part a unit may read: that of the lines it can see. */
const SEEN_BY_DOSSIER = `${SEEN_BY_ALL_SCOPE} or exists (
  select 1 from vd_event e join vd_dossier d on d.dossier_id = substr(e.stream, 9)
   where e.event_id = vd_event_private.event_id and e.stream like 'dossier:%')`;

/** A forgotten filter in a query must not show one unit the lines of another. */
export class RowSecurity1780000000002 implements MigrationInterface {
  name = 'RowSecurity1780000000002';

  async up(q: QueryRunner): Promise<void> {
    for (const table of ['vd_dossier', 'vd_subject', 'vd_work_item'])
      await q.query(rowSecurity(table, SEEN_BY_LINE));
    await q.query(rowSecurity('vd_event_private', SEEN_BY_DOSSIER));
    // Serves the policy; the plain index on unit_line could not.
    await q.query(`drop index vd_dossier_line; ${scopeIndex('vd_dossier')}`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only; restore a backup instead');
  }
}
