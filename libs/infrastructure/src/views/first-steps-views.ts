import { Injectable } from '@nestjs/common';
import { FirstStepsViews, type ProvinceSoFar } from '@vinhdanh/application';
import { Database } from '../postgres/database.js';

/**
 * Counts only, of tables that every process may read whole: who sets a province up sees how far it
 * is without seeing into any dossier.
 */
const COUNTS = `
select
  (select count(*) from vd_stream
    where kind = 'organisation' and state->'versions'->-1->>'kind' <> 'province'
  )::int as organisations,
  (select count(*) from vd_stream where kind = 'account')::int as accounts,
  (select count(*) from vd_stream
    where kind = 'council' and state->>'status' = 'founded')::int as councils,
  (select count(*) from vd_stream where kind = 'round')::int as rounds,
  (select count(*) from vd_stream where kind = 'proposal')::int as proposals,
  (select count(*) from vd_stream
    where kind = 'proposal' and state->>'status' = 'filed')::int as filed,
  (select count(*) from vd_dossier_standing where proposed_on is not null)::int as lines,
  (select count(*) from vd_dossier_standing where promulgated_on is not null)::int as granted`;

/** $1 today. */
const ROLES = `
select g->>'role' as role, count(distinct a.stream)::int as holders
from vd_stream a cross join lateral jsonb_array_elements(a.state->'grants') g
where a.kind = 'account' and not (a.state->>'locked')::boolean
  and g->>'from' <= $1 and (g->>'to' is null or $1 <= g->>'to')
group by 1`;

@Injectable()
export class PgFirstStepsViews extends FirstStepsViews {
  constructor(private readonly db: Database) {
    super();
  }

  async count(today: string): Promise<ProvinceSoFar> {
    const [[counts], roles] = await Promise.all([
      this.db.query<Omit<ProvinceSoFar, 'roles'>>(COUNTS, []),
      this.db.query<{ role: string; holders: number }>(ROLES, [today]),
    ]);
    return {
      ...counts!,
      roles: Object.fromEntries(roles.map(({ role, holders }) => [role, holders])),
    };
  }
}
