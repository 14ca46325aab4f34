import { Injectable } from '@nestjs/common';
import {
  FundViews,
  type FundRow,
  type FundSums,
  type Listed,
  type RewardFilter,
  type RewardRowOf,
} from '@vinhdanh/application';
import type { ViewScope } from '@vinhdanh/domain';
import { Database } from '../postgres/database.js';
import { listPlace } from './list-place.js';

/** The latest year first, and by name within one. */
const PLACE = listPlace(
  `(9999 - (state->>'year')::int)::text || lower(coalesce(state->>'name', ''))`,
  'stream',
);

/** Null sees all. */
const unitsOf = (scope: ViewScope): string[] | null =>
  scope.kind === 'units' ? scope.unitIds : null;

@Injectable()
export class PgFundViews extends FundViews {
  constructor(private readonly db: Database) {
    super();
  }

  async list(
    scope: ViewScope,
    year: number | undefined,
    after: string | undefined,
    limit: number,
  ): Promise<Listed<FundRow>[]> {
    if (scope.kind === 'none') return [];
    return this.db.query<Listed<FundRow>>(
      `select substr(stream, 6) as "id", version, state, ${PLACE} as "listPlace" from vd_stream
       where kind = 'fund' and ${PLACE} > $1
         and ($3::text[] is null or state->'unitLine' ?| $3)
         and ($4::text is null or state->>'year' = $4)
       order by ${PLACE} limit $2`,
      [after ?? '', limit, unitsOf(scope), year === undefined ? null : String(year)],
    );
  }

  /** Whole VND fit into a double exactly. */
  async sums(fundId: string): Promise<FundSums> {
    const [row] = await this.db.query<FundSums & Record<string, unknown>>(
      `select coalesce(sum((state->>'paid')::numeric), 0)::float8 as "paid",
         (count(*) filter (where state->>'status' = 'paid'))::int as "paidLines",
         coalesce(sum((state->>'amount')::numeric) filter (where state->>'status' = 'due'), 0)::float8
           as "due",
         (count(*) filter (where state->>'status' = 'due'))::int as "dueLines"
       from vd_stream where kind = 'reward' and state->>'fundId' = $1`,
      [fundId],
    );
    return row!;
  }

  async rewards(
    scope: ViewScope,
    { fundId, actId, status }: RewardFilter,
    after: string | undefined,
    limit: number,
  ): Promise<RewardRowOf[]> {
    if (scope.kind === 'none') return [];
    const values = [after ?? '', limit, unitsOf(scope), fundId, actId, status];
    return this.db.readBut<RewardRowOf & Record<string, unknown>>(
      scope,
      `select r.version, r.state, s.name as "subjectName", a.state->>'number' as "actNumber"
       from (
         select stream, version, state from vd_stream
         where kind = 'reward' and stream > 'reward:' || $1
           and ($3::text[] is null or state->'unitLine' ?| $3)
           and ($4::text is null or state->>'fundId' = $4)
           and ($5::text is null or state->>'actId' = $5)
           and ($6::text is null or state->>'status' = $6)
         order by stream limit $2
       ) r
       left join vd_subject s on s.subject_id = r.state->>'subjectId'
       left join vd_stream a on a.stream = 'act:' || (r.state->>'actId')
       order by r.stream`,
      values.map((value) => value ?? null),
    );
  }
}
