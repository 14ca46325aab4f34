import { Injectable } from '@nestjs/common';
import {
  CouncilBodyViews,
  type CouncilBodyFilter,
  type CouncilBodyRow,
} from '@vinhdanh/application';
import type { ViewScope } from '@vinhdanh/domain';
import { Database } from '../postgres/database.js';

/** $1 id or null, $2 kind, $3 unit, $4 after, $5 limit, $6 units of a narrow scope or null. */
const COUNCILS = `
select substr(stream, 9) as "id", version, state
from vd_stream
where kind = 'council'
  and ($1::text is null or stream = 'council:' || $1)
  and ($2::text is null or state->>'kind' = $2)
  and ($3::text is null or state->>'unitId' = $3)
  and stream > 'council:' || $4
  and ($6::text[] is null or state->>'unitId' = any($6))
order by stream limit $5`;

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
  ): Promise<CouncilBodyRow[]> {
    return this.read(scope, null, kind ?? null, unitId ?? null, after ?? '', limit);
  }

  async find(scope: ViewScope, id: string): Promise<CouncilBodyRow | undefined> {
    return (await this.read(scope, id, null, null, '', 1))[0];
  }

  private read(scope: ViewScope, ...filter: unknown[]): Promise<CouncilBodyRow[]> {
    const units = scope.kind === 'units' ? scope.unitIds : null;
    return this.db.readAs<CouncilBodyRow>(scope, COUNCILS, [...filter, units]);
  }
}
