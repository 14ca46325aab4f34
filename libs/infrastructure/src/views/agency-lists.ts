import { Injectable } from '@nestjs/common';
import {
  AgencyLists,
  type AgencyListFilter,
  type AgencyListRow,
  type AgencyMatch,
  type ConfirmedMatch,
  type StagedAgencyRow,
} from '@vinhdanh/application';
import type { ViewScope } from '@vinhdanh/domain';
import { Database } from '../postgres/database.js';
import { MATCHES, ROW, STAGE } from './agency-list-sql.js';

@Injectable()
export class PgAgencyLists extends AgencyLists {
  constructor(private readonly db: Database) {
    super();
  }

  async stage(listId: string, rows: StagedAgencyRow[]): Promise<void> {
    await this.db.query(STAGE, [listId, JSON.stringify(rows)]);
  }

  async row(listId: string, n: number): Promise<StagedAgencyRow | undefined> {
    return (await this.db.query<{ row: StagedAgencyRow }>(ROW, [listId, n]))[0]?.row;
  }

  async list(
    { agency, year }: AgencyListFilter,
    after: string | undefined,
    limit: number,
  ): Promise<AgencyListRow[]> {
    return this.db.query<AgencyListRow>(
      `select substr(stream, 13) as "id", version, state from vd_stream
       where kind = 'agency-list' and stream > 'agency-list:' || $1
         and ($2::text is null or state->>'agency' = $2)
         and ($3::text is null or state->>'year' = $3)
       order by stream limit $4`,
      [after ?? '', agency ?? null, year === undefined ? null : String(year), limit],
    );
  }

  async matches(scope: ViewScope, listId: string, after: string | undefined, limit: number) {
    const [n, subjectId] = after?.split('/') ?? [];
    const values = [listId, n ?? null, subjectId ?? null, null, null, limit];
    return this.db.readAs<AgencyMatch>(scope, MATCHES, values);
  }

  async match(scope: ViewScope, listId: string, n: number, subjectId: string) {
    const values = [listId, null, null, n, subjectId, 1];
    return (await this.db.readAs<AgencyMatch>(scope, MATCHES, values))[0];
  }

  async choose(listId: string, mark: string, chosen: ConfirmedMatch): Promise<void> {
    await this.db.query(
      `insert into vd_agency_choice (list_id, mark, n, subject_id, matter)
       values ($1, $2, $3, $4, $5)
       on conflict (list_id, mark) do update set matter = excluded.matter`,
      [listId, mark, chosen.n, chosen.subjectId, chosen.matter],
    );
  }

  async forget(subjectIds: string[]): Promise<void> {
    await this.db.query(
      `with gone as (delete from vd_agency_choice where subject_id = any($1) returning list_id, n)
       delete from vd_agency_row r using gone where r.list_id = gone.list_id and r.n = gone.n`,
      [subjectIds],
    );
  }

  async chosen(listId: string, mark: string): Promise<ConfirmedMatch | undefined> {
    const sql = `select n, subject_id as "subjectId", matter from vd_agency_choice
      where list_id = $1 and mark = $2`;
    return (await this.db.query<ConfirmedMatch>(sql, [listId, mark]))[0];
  }
}
