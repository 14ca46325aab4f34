import { Injectable } from '@nestjs/common';
import {
  ReportViews,
  type ReportBasis,
  type ReportStatus,
  type TotalCell,
  type TotalsQuery,
  type UnlistedCell,
} from '@vinhdanh/application';
import type { ViewScope } from '@vinhdanh/domain';
import type { QueryResultRow } from 'pg';
import { Database } from '../postgres/database.js';
import { heldOn } from '../projections/daily-total.sql.js';
import { REACHED, reachedIn } from './counted-sql.js';
import { secretLines } from './secret-lines.js';

/** Position classes put into a mapping's groups; a class that is in none has a null group. */
const GROUPS = `left join unnest($5::text[], $6::text[], $7::text[], $8::text[])
  as g(award, recipient_kind, class, grp) on g.award = t.award
  and g.recipient_kind = t.recipient_kind and g.class = t.position_class`;

/** $9 the body they must have been under, $10 the units they must be of; null leaves all. */
const OF_UNITS = `($9::text is null or t.unit_line @> array[$9::text])
  and ($10::text[] is null or t.unit_id = any($10))`;

const cells = (source: string, count: string): string => `
select t.award, max(t.level) as level, t.recipient_kind as "recipientKind",
  grouping(g.grp) = 0 as split, g.grp as "group", (${count})::bigint as count
from ${source} t ${GROUPS}
where ${OF_UNITS}
group by grouping sets ((t.award, t.recipient_kind), (t.award, t.recipient_kind, g.grp))
order by t.award, t.recipient_kind desc, g.grp nulls last`;

/** The mappings of $5 to $8 split awards and not units; they are named so that they have a type. */
const units = (source: string, count: string): string => `
select t.unit_id as "unitId", (${count})::bigint as count
from ${source} t
where ${OF_UNITS} and coalesce($5::text[], $6::text[], $7::text[], $8::text[]) is not null
group by t.unit_id having (${count}) <> 0 order by t.unit_id`;

const AWARDS = `(select * from vd_daily_total where basis = $1 and milestone = any($11)
     and day between $2 and $3 and source = any($4))`;
const AWARD_COUNT = `sum(case t.milestone when 'annulled' then -t.total else t.total end)`;

/** Distinct recipients cannot be added up from totals; the facts of the lines are counted. */
const recipients = (basis: ReportBasis, status: ReportStatus): string => {
  const { on, award } = REACHED[status];
  const held = heldOn('f', on);
  return `(select f.subject_id, ${award} as award, f.level, f.recipient_kind,
      coalesce(f.position_class, '') as position_class, ${held.unit} as unit_id,
      ${held.line} as unit_line
    from vd_dossier_fact f
    where ${reachedIn(status, basis, ['$2', '$3', '$4'])} and $1::text is not null)`;
};
const RECIPIENT_COUNT = 'count(distinct t.subject_id)';

/**
 * Awards and kinds of recipients with a line that the list of dossiers does not show to a reader
 * for whom it is counted, or the other way round: $4 lines it shows to nobody, $5 the reader's units
 * where he sees no more than those, since a line counts where it was held on its day and is listed
 * where it is held today. Asked past the row policies, which would hide the very lines.
 */
const unlisted = (basis: ReportBasis, status: ReportStatus): string => {
  const { on, award } = REACHED[status];
  return `select distinct ${award} as award, f.recipient_kind as "recipientKind"
    from vd_dossier_fact f
    where ${reachedIn(status, basis, ['$1', '$2', '$3'])} and (
      f.dossier_id = any($4) and ($5::text[] is null or f.unit_line && $5)
      or $5 is not null and f.former is not null
        and (${heldOn('f', on).line} && $5) <> (f.unit_line && $5))`;
};

@Injectable()
export class PgReportViews extends ReportViews {
  constructor(private readonly db: Database) {
    super();
  }

  totals(scope: ViewScope, query: TotalsQuery): Promise<TotalCell[]> {
    return this.counted<TotalCell>(scope, query, cells);
  }

  byUnit(scope: ViewScope, query: TotalsQuery): Promise<{ unitId: string; count: number }[]> {
    return this.counted(scope, query, units);
  }

  async unlisted(scope: ViewScope, query: TotalsQuery): Promise<UnlistedCell[]> {
    if (scope.kind === 'none') return [];
    const hidden = await secretLines(this.db);
    if (scope.kind === 'all' && hidden.length === 0) return [];
    const { basis, status, from, to, sources } = query;
    const units = scope.kind === 'units' ? scope.unitIds : null;
    return this.db.query<UnlistedCell>(unlisted(basis, status), [from, to, sources, hidden, units]);
  }

  private counted<R extends QueryResultRow>(
    scope: ViewScope,
    query: TotalsQuery,
    statement: (source: string, count: string) => string,
  ): Promise<R[]> {
    const { basis, status, from, to, sources, mappings, count, under, unitIds } = query;
    const classes = mappings.flatMap((mapping) =>
      mapping.groups.flatMap((group) =>
        group.classes.map((name) => [mapping.award, mapping.recipientKind, name, group.key]),
      ),
    );
    const column = (n: number): string[] => classes.map((row) => row[n]!);
    const values: unknown[] = [
      basis,
      from,
      to,
      sources,
      column(0),
      column(1),
      column(2),
      column(3),
      under ?? null,
      unitIds ?? null,
    ];
    if (count === 'recipients')
      return this.db.readAs<R>(
        scope,
        statement(recipients(basis, status), RECIPIENT_COUNT),
        values,
      );
    // Totals are of everybody; who is shut out of a line is counted for from the lines that are seen.
    if (scope.kind !== 'none' && scope.shut?.length)
      return this.db.readAs<R>(scope, statement(recipients(basis, status), 'count(*)'), values);
    const milestones = status === 'net' ? ['granted', 'annulled'] : [status];
    return this.db.readAs<R>(scope, statement(AWARDS, AWARD_COUNT), [...values, milestones]);
  }
}
