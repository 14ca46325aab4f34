import { Injectable } from '@nestjs/common';
import {
  AccountViews,
  decodeCursor,
  toPage,
  type AccountRow,
  type Page,
} from '@vinhdanh/application';
import type { AccountState } from '@vinhdanh/domain';
import { Database } from '../postgres/database.js';

interface Row {
  id: string;
  version: number;
  state: AccountState;
}

@Injectable()
export class PgAccountViews extends AccountViews {
  constructor(private readonly db: Database) {
    super();
  }

  async list(query: { q?: string; cursor?: string; limit: number }): Promise<Page<AccountRow>> {
    const filter = { q: query.q ?? '' };
    const after = decodeCursor('accounts', filter, query.cursor) ?? '';
    const rows = await this.db.query<Row>(
      `select substr(stream, 9) as id, version, state from vd_stream
        where kind = 'account' and state->>'username' > $1
          and starts_with(state->>'username', $2)
        order by state->>'username' limit $3`,
      [after, filter.q.toLowerCase(), query.limit + 1],
    );
    return toPage(
      rows,
      query.limit,
      (row) => row.state.username,
      'accounts',
      filter,
      (row) => row,
    );
  }

  async known(accountId: string) {
    const rows = await this.db.query<Row>(
      `select substr(d.stream, 9) as id, d.version, d.state from vd_stream d
        where d.stream = $1 or d.stream in (
          select 'account:' || (x->>'by') from vd_stream a,
            jsonb_array_elements(a.state->'delegations') x where a.stream = $1)`,
      [`account:${accountId}`],
    );
    const states = new Map(rows.map((row) => [row.id, row.state]));
    const state = states.get(accountId);
    return state && { state, delegators: states };
  }

  async any(): Promise<boolean> {
    const rows = await this.db.query(`select 1 from vd_stream where kind = 'account' limit 1`);
    return rows.length > 0;
  }
}
