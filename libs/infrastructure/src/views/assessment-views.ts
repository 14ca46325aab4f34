import { Injectable } from '@nestjs/common';
import { AssessmentViews, type AssessmentFilter, type AssessmentRow } from '@vinhdanh/application';
import type { AssessmentTally, ViewScope } from '@vinhdanh/domain';
import { Database } from '../postgres/database.js';

/** $1 are the units of the scope, null for all; then the filter. Written as the index is. */
const SEEN = `a.kind = 'assessment' and a.state->>'status' <> 'none'
  and ($1::text[] is null or a.state->'unitLine' ?| $1 or a.state->>'reviewerId' = any($1))
  and ($2::text is null or a.state->>'set' = $2)
  and ($3::text is null or a.state->'period'->>'to' between $3 || '-01-01' and $3 || '-12-31')
  and ($4::text is null or a.state->>'status' = $4)
  and ($5::text is null or a.state->>'unitId' = $5)
  and ($6::text is null or a.state->>'reviewerId' = $6)`;

const ROW = `select substr(a.stream, 12) as "id", a.version, a.state,
    o.state->'versions'->-1->>'name' as "unitName"
  from vd_stream a
  left join vd_stream o on o.stream = 'organisation:' || (a.state->>'unitId')
  where ${SEEN}`;

@Injectable()
export class PgAssessmentViews extends AssessmentViews {
  constructor(private readonly db: Database) {
    super();
  }

  async list(
    scope: ViewScope,
    filter: AssessmentFilter,
    after: string | undefined,
    limit: number,
  ): Promise<AssessmentRow[]> {
    if (scope.kind === 'none') return [];
    return this.db.query<AssessmentRow>(
      `${ROW} and a.stream > 'assessment:' || $7 order by a.stream limit $8`,
      [...bound(scope, filter), after ?? '', limit],
    );
  }

  async find(scope: ViewScope, id: string): Promise<AssessmentRow | undefined> {
    if (scope.kind === 'none') return undefined;
    const sql = `${ROW} and a.stream = 'assessment:' || $7`;
    return (await this.db.query<AssessmentRow>(sql, [...bound(scope, {}), id]))[0];
  }

  async tallies(scope: ViewScope, filter: AssessmentFilter): Promise<AssessmentTally[]> {
    if (scope.kind === 'none') return [];
    return this.db.query<AssessmentTally>(
      `select a.state->>'status' as status, a.state->'result'->>'band' as band,
         (a.state->'result'->>'met')::int as met, count(*)::int as count
       from vd_stream a where ${SEEN} group by 1, 2, 3 order by 1, 2, 3`,
      bound(scope, filter),
    );
  }
}

const bound = (scope: ViewScope, filter: AssessmentFilter): unknown[] => [
  scope.kind === 'units' ? scope.unitIds : null,
  filter.set ?? null,
  filter.year === undefined ? null : String(filter.year),
  filter.status ?? null,
  filter.unitId ?? null,
  filter.reviewerId ?? null,
];
