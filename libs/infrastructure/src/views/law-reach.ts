import { Injectable } from '@nestjs/common';
import { LawReachViews, type LawReach } from '@vinhdanh/application';
import type { DossierStatus } from '@vinhdanh/domain';
import { Database } from '../postgres/database.js';

/** $1 statuses, $2 and $3 first and last day or null, $4 the day what is not filed yet counts by. */
const LINES = `
select d.status, count(*)::int as count
from vd_dossier_standing d join vd_stream s on s.stream = 'dossier:' || d.dossier_id
where d.status = any($1) and s.state->>'appliedEdition' is null
  and coalesce(s.state->'receipts'->>'province', s.state->>'filedOn', $4)
    between coalesce($2, '') and coalesce($3, '9999')
group by 1 order by array_position($1, d.status)`;

const ROUNDS = `
select substr(stream, 7) as id, state->>'title' as title, state->>'deadline' as deadline
from vd_stream
where kind = 'round' and state->>'status' = 'open'
  and state->>'deadline' >= coalesce($1, '') and coalesce($2, '9999') >= $3
order by 3, 2 limit 100`;

/** Counts only: whoever enters the law sees how far it reaches and into no dossier. */
@Injectable()
export class PgLawReachViews extends LawReachViews {
  constructor(private readonly db: Database) {
    super();
  }

  async of(
    { from, to }: { from: string | null; to: string | null },
    today: string,
    open: readonly DossierStatus[],
  ): Promise<LawReach> {
    const next = from !== null && from > today ? from : today;
    const [lines, rounds] = await Promise.all([
      this.db.query<LawReach['lines'][number]>(LINES, [open, from, to, next]),
      this.db.query<LawReach['rounds'][number]>(ROUNDS, [from, to, today]),
    ]);
    return { lines, rounds };
  }
}
