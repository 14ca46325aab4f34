import { Injectable } from '@nestjs/common';
import { AuditViews, type AuditFilter, type AuditRecord } from '@vinhdanh/application';
import type { ViewScope } from '@vinhdanh/domain';
import { Database } from '../postgres/database.js';

const COLUMNS = `a.log_index as "logIndex", a.event_id as "eventId", a.stream,
  a.dossier_id as "dossierId", a.stage, a.status, a.type, a.schema_version as "schemaVersion",
  a.actor, a.on_behalf_of as "onBehalfOf", a.unit_id as "unitId", a.recorded_at as "recordedAt",
  a.effective_on as "effectiveOn", a.command_id as "commandId",
  a.correlation_id as "correlationId", a.causation_id as "causationId", a.params`;

/** A stream is short: its rows are found through its events, by primary key. */
const ofStream = (stream: string): string => `a.log_index in (
  select l.log_index from vd_event e join vd_log_entry l using (event_id) where e.stream = ${stream})`;

/** Condition of each filter; `?` is its parameter. The others have an index ending in log_index. */
const CONDITIONS: Record<keyof AuditFilter, string> = {
  dossier: ofStream("'dossier:' || ?::text"),
  stream: ofStream('?'),
  actor: 'a.actor = ?',
  unit: 'a.unit_id = ?',
  stage: 'a.stage = ?',
  type: 'a.type = ?',
  fromIndex: 'a.log_index >= ?',
  toIndex: 'a.log_index <= ?',
};

const NAMES = `
select split_part(stream, ':', 2) as id,
  coalesce(state->>'displayName', state->'versions'->-1->>'name') as name
from vd_stream where stream = any($1)`;

/** Sequencing is in the order of time, so the first and the last entry of a span bound it. */
const FIRST = `select log_index from vd_log_entry where sequenced_at >= $1
  order by sequenced_at, log_index limit 1`;
const LAST = `select log_index from vd_log_entry where sequenced_at <= $1
  order by sequenced_at desc, log_index desc limit 1`;

@Injectable()
export class PgAuditViews extends AuditViews {
  constructor(private readonly db: Database) {
    super();
  }

  async page(
    scope: ViewScope,
    filter: AuditFilter,
    order: 'asc' | 'desc',
    after: number | undefined,
    limit: number,
  ): Promise<AuditRecord[]> {
    const values: unknown[] = [limit];
    const place = (condition: string, value: unknown): string =>
      condition.replace('?', `$${values.push(value)}`);
    const where = (Object.keys(CONDITIONS) as (keyof AuditFilter)[])
      .filter((name) => filter[name] !== undefined)
      .map((name) => place(CONDITIONS[name], filter[name]));
    if (after !== undefined)
      where.push(place(`a.log_index ${order === 'asc' ? '>' : '<'} ?`, after));
    // Walking the whole log backwards for the few rows of one unit would cost more with every year;
    // `+ 0` makes Postgres start from the unit's own rows instead.
    const by = scope.kind === 'units' ? 'a.log_index + 0' : 'a.log_index';
    return this.db.readAs<AuditRecord>(
      scope,
      `select ${COLUMNS} from vd_audit a ${where.length ? `where ${where.join(' and ')}` : ''}
       order by ${by} ${order} limit $1`,
      values,
    );
  }

  async names(ids: string[]): Promise<Record<string, string>> {
    if (ids.length === 0) return {};
    const streams = ids.flatMap((id) => [`account:${id}`, `organisation:${id}`]);
    const rows = await this.db.query<{ id: string; name: string | null }>(NAMES, [streams]);
    return Object.fromEntries(rows.flatMap(({ id, name }) => (name ? [[id, name]] : [])));
  }

  async span(from?: string, to?: string): Promise<{ fromIndex?: number; toIndex?: number }> {
    return {
      // Nothing was sequenced since: a bound beyond every index, so that the page is empty.
      ...(from ? { fromIndex: (await this.bound(FIRST, from)) ?? Number.MAX_SAFE_INTEGER } : {}),
      ...(to ? { toIndex: (await this.bound(LAST, to)) ?? -1 } : {}),
    };
  }

  private async bound(sql: string, instant: string): Promise<number | undefined> {
    return (await this.db.query<{ log_index: number }>(sql, [instant]))[0]?.log_index;
  }
}
