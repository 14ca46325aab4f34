import { Injectable } from '@nestjs/common';
import {
  CouncilBodyViews,
  type CouncilBodyFilter,
  type CouncilBodyRow,
  type Listed,
} from '@vinhdanh/application';
import type { ViewScope } from '@vinhdanh/domain';
import { Database } from '../postgres/database.js';
import { listPlace } from './list-place.js';

/** The province's own first, then by name. */
const PLACE = listPlace(
  `(case when state ? 'unitId' then '2' else '1' end) || lower(coalesce(state->>'name', ''))`,
  'stream',
);

/** $1 id or null, $2 kind, $3 unit, $4 place to go on behind, $5 limit, $6 units of a narrow scope or null. */
const COUNCILS = `
select substr(stream, 9) as "id", version, state, ${PLACE} as "listPlace"
from vd_stream
where kind = 'council'
  and ($1::text is null or stream = 'council:' || $1)
  and ($2::text is null or state->>'kind' = $2)
  and ($3::text is null or state->>'unitId' = $3)
  and ${PLACE} > $4
  and ($6::text[] is null or state->>'unitId' = any($6))
order by ${PLACE} limit $5`;

@Injectable()
export class PgCouncilBodyViews extends CouncilBodyViews {
  constructor(private readonly db: Database) {
    super();
  }

  list(
    scope: ViewScope,
    { kind, unitId }: CouncilBodyFilter,
    after: string | undefined,
    limit: number,
  ): Promise<Listed<CouncilBodyRow>[]> {
    return this.read(scope, null, kind ?? null, unitId ?? null, after ?? '', limit);
  }

  async find(scope: ViewScope, id: string): Promise<CouncilBodyRow | undefined> {
    return (await this.read(scope, id, null, null, '', 1))[0];
  }

  private read(scope: ViewScope, ...filter: unknown[]): Promise<Listed<CouncilBodyRow>[]> {
    const units = scope.kind === 'units' ? scope.unitIds : null;
    return this.db.readAs<Listed<CouncilBodyRow>>(scope, COUNCILS, [...filter, units]);
  }
}
