import { Injectable } from '@nestjs/common';
import {
  ProgressViews,
  type MonthFlow,
  type ProgressQuery,
  type ProgressStretch,
  type Turnaround,
  type Workload,
} from '@vinhdanh/application';
import type { ViewScope } from '@vinhdanh/domain';
import { Database } from '../postgres/database.js';
import { WIDELY_KNOWN } from './work-item-sql.js';

/** The two days of each stretch; a line counts in the period in which it ended. */
const DAYS: Record<ProgressStretch, [from: string, to: string]> = {
  'proposed-passed': ['proposed_on', 'passed_on'],
  'passed-decided': ['passed_on', 'decided_on'],
  'decided-promulgated': ['decided_on', 'promulgated_on'],
  'proposed-decided': ['proposed_on', 'decided_on'],
  'submitted-decided': ['submitted_on', 'decided_on'],
};

const stretch = (name: string, [from, to]: [string, string]): string => `
select '${name}' as stretch, (${to} - ${from}) as days from vd_dossier_fact
 where source = any($3) and ${from} is not null and ${to} between $1 and $2`;

const TURNAROUND = `
select stretch, count(*)::int as lines,
  percentile_disc(0.5) within group (order by days)::int as median,
  percentile_disc(0.9) within group (order by days)::int as ninth,
  max(days)::int as longest
from (${Object.entries(DAYS)
  .map(([name, days]) => stretch(name, days))
  .join(' union all ')}) s
group by stretch`;

const FLOW = `
select to_char(day, 'YYYY-MM') as month, sum(proposed)::int as proposed, sum(decided)::int as decided
from (
  select proposed_on as day, 1 as proposed, 0 as decided from vd_dossier_fact
   where source = any($3) and proposed_on between $1 and $2
  union all
  select decided_on, 0, 1 from vd_dossier_fact
   where source = any($3) and decided_on between $1 and $2) s
group by 1 order by 1`;

/** Counted first and named afterwards: holders are few, items many. */
const WORKLOAD = `
select w.stage, w.claimed_by as "holderId", a.state->>'displayName' as "holderName", w.waiting,
  w.overdue
from (
  select stage, claimed_by, count(*)::int as waiting,
    (count(*) filter (where finish_by < $1))::int as overdue
  from vd_work_item where $2::boolean or (${WIDELY_KNOWN}) group by stage, claimed_by) w
left join vd_stream a on a.stream = 'account:' || w.claimed_by
order by w.stage, w.waiting desc`;

type Counted = Omit<Workload, 'holder'> & { holderId: string | null; holderName: string | null };

@Injectable()
export class PgProgressViews extends ProgressViews {
  constructor(private readonly db: Database) {
    super();
  }

  async turnaround(scope: ViewScope, query: ProgressQuery): Promise<Turnaround[]> {
    const rows = await this.db.readAs<Turnaround>(scope, TURNAROUND, values(query));
    const order = Object.keys(DAYS);
    return rows.sort((a, b) => order.indexOf(a.stretch) - order.indexOf(b.stretch));
  }

  flow(scope: ViewScope, query: ProgressQuery): Promise<MonthFlow[]> {
    return this.db.readAs<MonthFlow>(scope, FLOW, values(query));
  }

  async workload(scope: ViewScope, today: string, all: boolean): Promise<Workload[]> {
    const rows = await this.db.readAs<Counted>(scope, WORKLOAD, [today, all]);
    return rows.map(({ holderId, holderName, ...rest }) => ({
      ...rest,
      holder: holderId ? { id: holderId, name: holderName ?? holderId } : null,
    }));
  }
}

const values = ({ from, to, sources }: ProgressQuery): unknown[] => [from, to, sources];
