import type { Database } from '../postgres/database.js';

/**
 * Lines of which a part is, or was, a State secret: few, and found by their events rather than by
 * looking into every line. They count like any other and are found by no search.
 */
export async function secretLines(db: Database): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    `select distinct dossier_id as id from vd_audit where type = 'dossier.secret-paper-noted'`,
  );
  return rows.map(({ id }) => id);
}
