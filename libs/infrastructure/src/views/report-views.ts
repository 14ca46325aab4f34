import { Injectable } from '@nestjs/common';
import {
  ReportViews,
  type ReportBasis,
  type ReportStatus,
  type TotalCell,
  type TotalsQuery,
} from '@vinhdanh/application';
import type { ViewScope } from '@vinhdanh/domain';
import { Database } from '../postgres/database.js';

/** Position classes put into a mapping's groups; a class that is in none has a null group. */
const GROUPS = `left join unnest($5::text[], $6::text[], $7::text[], $8::text[])
  as g(award, recipient_kind, class, grp) on g.award = t.award
  and g.recipient_kind = t.recipient_kind and g.class = t.position_class`;

const cells = (source: string, count: string): string => `
select t.award, max(t.level) as level, t.recipient_kind as "recipientKind",
  grouping(g.grp) = 0 as split, g.grp as "group", (${count})::bigint as count
from ${source} t ${GROUPS}
group by grouping sets ((t.award, t.recipient_kind), (t.award, t.recipient_kind, g.grp))
order by t.award, t.recipient_kind desc, g.grp nulls last`;

const AWARDS = cells(
  `(select * from vd_daily_total where basis = $1 and milestone = any($9)
     and day between $2 and $3 and source = any($4))`,
  `sum(case t.milestone when 'annulled' then -t.total else t.total end)`,
);

/** Column that says a line reached a status, and the award it counts for then. */
const REACHED: Record<ReportStatus, { on: string; award: string; also?: string }> = {
  proposed: { on: 'proposed_on', award: 'award' },
  passed: { on: 'passed_on', award: 'coalesce(passed_award, award)' },
  submitted: { on: 'submitted_on', award: 'coalesce(passed_award, award)' },
  granted: { on: 'decided_on', award: 'coalesce(granted_award, award)' },
  net: {
    on: 'decided_on',
    award: 'coalesce(granted_award, award)',
    also: 'and annulled_on is null',
  },
};

const dayOf = (basis: ReportBasis, status: ReportStatus): string => {
  if (basis === 'merit') return 'merit_to';
  if (basis === 'proposed') return 'proposed_on';
  const granted = status === 'granted' || status === 'net';
  return basis === 'promulgated' && granted ? 'promulgated_on' : REACHED[status].on;
};

/** Distinct recipients cannot be added up from totals; the facts of the lines are counted. */
const recipients = (basis: ReportBasis, status: ReportStatus): string => {
  const { on, award, also = '' } = REACHED[status];
  return cells(
    `(select subject_id, ${award} as award, level, recipient_kind,
        coalesce(position_class, '') as position_class
      from vd_dossier_fact where ${on} is not null ${also}
        and ${dayOf(basis, status)} between $2 and $3 and source = any($4) and $1::text is not null)`,
    'count(distinct t.subject_id)',
  );
};

@Injectable()
export class PgReportViews extends ReportViews {
  constructor(private readonly db: Database) {
    super();
  }

  async totals(scope: ViewScope, query: TotalsQuery): Promise<TotalCell[]> {
    const { basis, status, from, to, sources, mappings, count } = query;
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
    ];
    return count === 'recipients'
      ? this.db.readAs(scope, recipients(basis, status), values)
      : this.db.readAs(scope, AWARDS, [
          ...values,
          status === 'net' ? ['granted', 'annulled'] : [status],
        ]);
  }
}
