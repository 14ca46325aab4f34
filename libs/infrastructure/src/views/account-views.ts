import { Injectable } from '@nestjs/common';
import {
  AccountViews,
  decodeCursor,
  toPage,
  type AccountRow,
  type Colleague,
  type DelegationRow,
  type Page,
} from '@vinhdanh/application';
import type { AccountState } from '@vinhdanh/domain';
import { shutOutOf } from '../identity/shut-sql.js';
import { Database } from '../postgres/database.js';

interface Row {
  id: string;
  version: number;
  state: AccountState;
}

interface DelegationColumns {
  role: string;
  unitId: string | null;
  unitName: string | null;
  from: string;
  to: string;
  document: string | null;
  byId: string;
  byName: string;
  toId: string;
  toName: string;
}

/** $1 stream and $2 id of the account; by the index on what was delegated by whom. */
const DELEGATIONS = `
select d->>'role' as role, d->>'unitId' as "unitId", u.state->'versions'->-1->>'name' as "unitName",
  d->>'from' as "from", d->>'to' as "to", d->>'document' as document,
  d->>'by' as "byId", coalesce(b.state->>'displayName', '') as "byName",
  substr(a.stream, 9) as "toId", a.state->>'displayName' as "toName"
from vd_stream a cross join lateral jsonb_array_elements(a.state->'delegations') d
left join vd_stream b on b.stream = 'account:' || (d->>'by')
left join vd_stream u on u.stream = 'organisation:' || (d->>'unitId')
where a.kind = 'account' and (a.stream = $1 or d->>'by' = $2)
  and (a.stream = $1 or a.state->'delegations' @> jsonb_build_array(jsonb_build_object('by', $2::text)))
order by d->>'from' desc, 1`;

/** $1 account, $2 units, $3 whether of the province, $4 part of a name, $5 most. */
const COLLEAGUES = `
select substr(stream, 9) as id, state->>'username' as username,
  state->>'displayName' as "displayName"
from vd_stream
where kind = 'account' and stream <> 'account:' || $1 and not (state->>'locked')::boolean
  and position(lower($4) in lower(state->>'username' || ' ' || (state->>'displayName'))) > 0
  and exists (select 1 from jsonb_array_elements(state->'grants') g
    where g->>'unitId' = any($2::text[]) or ($3 and g->>'unitId' is null))
order by state->>'displayName', state->>'username' limit $5`;

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
    if (!state) return undefined;
    const [row] = await this.db.query<{ shut: string[] | null }>(
      `select ${shutOutOf('$1::text')} as shut`,
      [accountId],
    );
    return { state, delegators: states, ...(row?.shut ? { shut: row.shut } : {}) };
  }

  async delegations(accountId: string): Promise<DelegationRow[]> {
    const rows = await this.db.query<DelegationColumns>(DELEGATIONS, [
      `account:${accountId}`,
      accountId,
    ]);
    return rows.map(({ byId, byName, toId, toName, unitId, unitName, document, ...rest }) => ({
      ...rest,
      ...(unitId ? { unitId } : {}),
      ...(unitName ? { unitName } : {}),
      ...(document ? { document } : {}),
      by: { id: byId, name: byName },
      to_account: { id: toId, name: toName },
    }));
  }

  async colleagues(
    accountId: string,
    { unitIds, province, q, most }: Parameters<AccountViews['colleagues']>[1],
  ): Promise<Colleague[]> {
    return this.db.query<Colleague>(COLLEAGUES, [accountId, unitIds, province, q, most]);
  }

  async names(accountIds: readonly string[]): Promise<Map<string, string>> {
    if (accountIds.length === 0) return new Map();
    const rows = await this.db.query<{ id: string; name: string }>(
      `select substr(stream, 9) as id, state->>'displayName' as name from vd_stream
        where stream = any($1)`,
      [accountIds.map((id) => `account:${id}`)],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  async any(): Promise<boolean> {
    const rows = await this.db.query(`select 1 from vd_stream where kind = 'account' limit 1`);
    return rows.length > 0;
  }
}
