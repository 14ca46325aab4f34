import { Injectable } from '@nestjs/common';
import {
  ClusterViews,
  type ClusterFilter,
  type ClusterRow,
  type ClusterYearRow,
  type EnteredSlotPlan,
} from '@vinhdanh/application';
import type { SlotPlanState } from '@vinhdanh/domain';
import { Database } from '../postgres/database.js';

const COLUMNS = `substr(stream, 9) as "id", version, state`;

@Injectable()
export class PgClusterViews extends ClusterViews {
  constructor(private readonly db: Database) {
    super();
  }

  list(filter: ClusterFilter, after: string | undefined, limit: number): Promise<ClusterRow[]> {
    return this.db.query<ClusterRow>(
      `select ${COLUMNS} from vd_stream
       where kind = 'cluster' and stream > 'cluster:' || $1
         and ($3::text is null or state->>'level' = $3)
         and ($4::text is null or state->>'kind' = $4)
       order by stream limit $2`,
      [after ?? '', limit, filter.level ?? null, filter.kind ?? null],
    );
  }

  async find(id: string): Promise<ClusterRow | undefined> {
    const sql = `select ${COLUMNS} from vd_stream where stream = 'cluster:' || $1`;
    return (await this.db.query<ClusterRow>(sql, [id]))[0];
  }

  /** The key is the cluster's id and the year, so a cluster's years are a range of the index. */
  years(clusterId: string): Promise<ClusterYearRow[]> {
    return this.db.query<ClusterYearRow>(
      `select version, state from vd_stream
       where kind = 'cluster-year'
         and stream > 'cluster-year:' || $1 || '.' and stream < 'cluster-year:' || $1 || '/'
       order by stream desc`,
      [clusterId],
    );
  }

  async plans(): Promise<EnteredSlotPlan[]> {
    const rows = await this.db.query<{ version: number; state: SlotPlanState }>(
      `select version, state from vd_stream where kind = 'slot-plan' order by stream desc`,
    );
    return rows.map(({ version, state }) => ({ ...state, version }));
  }
}
