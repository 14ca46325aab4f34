import { Injectable } from '@nestjs/common';
import { DeskViews, type MissedFigure } from '@vinhdanh/application';
import type { ViewScope } from '@vinhdanh/domain';
import { Database } from '../postgres/database.js';
import { FROM_BELOW } from './dossier-sql.js';
import { WIDELY_KNOWN } from './work-item-sql.js';

const DRAFTS = `
select count(*)::int as n from vd_stream
where kind = 'proposal' and state->>'status' = 'draft' and state->>'unitId' = any($1)`;

const BELOW = `
select count(*)::int as n from vd_dossier d
where ${FROM_BELOW('$1')} and not exists (select 1 from vd_stream t
  where t.stream = 'dossier:' || d.dossier_id and (t.state->>'secret')::boolean)`;

const MISSED = `
select substr(s.stream, 10) as "listId", l.missed as count
from vd_stream s join vd_due_list l on l.list_id = substr(s.stream, 10)
where s.kind = 'due-list' and s.state->>'status' = 'finished' and s.state->>'year' = $2::text
  and s.state->'place'->>'unitId' = any($1)
order by l.updated_at desc limit 1`;

const TO_SIGN = `
select count(*)::int as acts,
  coalesce(sum((select count(*) from vd_dossier d where d.act_id = substr(s.stream, 5)
    and d.status = 'listed')), 0)::int as lines
from vd_stream s
where s.kind = 'act' and s.state->>'status' = 'verified'
  and coalesce(s.state->'issuer'->>'level', 'province') = 'province'`;

/** Indexes of the log follow each other without a gap. */
const ENTRIES = `
select coalesce((select max(log_index) from vd_log_entry) - (select log_index from vd_log_entry
  where sequenced_at >= $1 order by sequenced_at, log_index limit 1) + 1, 0)::int as n`;

const LATE = `
select count(*)::int as n from vd_work_item
where finish_by < $1 and ($2::boolean or (${WIDELY_KNOWN}))`;

const DEAD = `select count(*)::int as n from vd_task where dead_at is not null and done_at is null`;

@Injectable()
export class PgDeskViews extends DeskViews {
  constructor(private readonly db: Database) {
    super();
  }

  drafts(unitIds: readonly string[]): Promise<number> {
    return this.figure(this.db.query(DRAFTS, [unitIds]));
  }

  below(scope: ViewScope, unitIds: readonly string[]): Promise<number> {
    return this.figure(this.db.readAs(scope, BELOW, [unitIds]));
  }

  async missed(unitIds: readonly string[], year: number): Promise<MissedFigure | undefined> {
    return (await this.db.query<MissedFigure & object>(MISSED, [unitIds, year]))[0];
  }

  async toSign(): Promise<{ acts: number; lines: number }> {
    const [row] = await this.db.query<{ acts: number; lines: number }>(TO_SIGN, []);
    return row!;
  }

  entriesSince(instant: string): Promise<number> {
    return this.figure(this.db.query(ENTRIES, [instant]));
  }

  late(scope: ViewScope, today: string, all: boolean): Promise<number> {
    const whole: ViewScope = all && scope.kind === 'none' ? { kind: 'all' } : scope;
    return this.figure(this.db.readAs(whole, LATE, [today, all]));
  }

  dead(): Promise<number> {
    return this.figure(this.db.query(DEAD, []));
  }

  private async figure(asked: Promise<Record<string, unknown>[]>): Promise<number> {
    return Number((await asked)[0]?.n ?? 0);
  }
}
