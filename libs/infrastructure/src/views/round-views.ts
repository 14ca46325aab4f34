import { Injectable } from '@nestjs/common';
import { RoundViews, type ExpectedUnit, type Listed, type RoundRow } from '@vinhdanh/application';
import type { ViewScope } from '@vinhdanh/domain';
import { Database } from '../postgres/database.js';
import { BEFORE_NEWEST, listPlace } from './list-place.js';

const COLUMNS = `substr(stream, 7) as "id", version, state`;
/** By when it was opened. */
const PLACE = listPlace(`coalesce(state->>'openedAt', '')`, 'stream');

/** A proposal counts as come once it is filed; the units of adopted lines count as come, too. */
const EXPECTED = `
with round as (select state from vd_stream where stream = 'round:' || $1),
expected as (
  select u."unitId", u.place
  from round, jsonb_array_elements_text(round.state->'expectedUnits') with ordinality
    as u("unitId", place)
),
come as (
  select p.state->>'unitId' as "unitId", min(p.state->>'filedOn') as "filedOn",
    count(*)::int as proposals
  from vd_stream p
  where p.kind = 'proposal' and p.state->>'roundId' = $1 and p.state->>'filedOn' is not null
    and p.state->>'status' <> 'withdrawn'
  group by 1
),
line as (
  select d.unit_id as "unitId", count(*)::int as lines, min(d.proposed_on)::text as "filedOn"
  from vd_dossier d
  where d.round_id = $1 and d.status not in ('draft', 'removed', 'withdrawn')
  group by 1
)
select e."unitId", o.state->'versions'->-1->>'name' as "unitName", coalesce(c."filedOn", l."filedOn") as "filedOn",
  coalesce(c.proposals, 0) as proposals, coalesce(l.lines, 0) as lines
from expected e
left join come c using ("unitId")
left join line l using ("unitId")
left join vd_stream o on o.stream = 'organisation:' || e."unitId"
order by e.place`;

@Injectable()
export class PgRoundViews extends RoundViews {
  constructor(private readonly db: Database) {
    super();
  }

  async list(
    status: string | undefined,
    after: string | undefined,
    limit: number,
  ): Promise<Listed<RoundRow>[]> {
    return this.db.query<Listed<RoundRow>>(
      `select ${COLUMNS}, ${PLACE} as "listPlace" from vd_stream
       where kind = 'round' and ${PLACE} < $1 and ($3::text is null or state->>'status' = $3)
       order by ${PLACE} desc limit $2`,
      [after ?? BEFORE_NEWEST, limit, status ?? null],
    );
  }

  async find(id: string): Promise<RoundRow | undefined> {
    const sql = `select ${COLUMNS} from vd_stream where stream = 'round:' || $1`;
    return (await this.db.query<RoundRow>(sql, [id]))[0];
  }

  async expected(id: string, scope: ViewScope): Promise<ExpectedUnit[]> {
    return this.db.readBut<ExpectedUnit & Record<string, unknown>>(scope, EXPECTED, [id]);
  }
}
