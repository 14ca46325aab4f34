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
import { endedIn, REACHED, reachedIn, STRETCHES } from './counted-sql.js';
import { secretLines } from './secret-lines.js';
import { WIDELY_KNOWN } from './work-item-sql.js';

const PERIOD = ['$1', '$2', '$3'] as const;
const NAMES = Object.keys(STRETCHES) as ProgressStretch[];

const stretch = (name: ProgressStretch): string => {
  const [begun, ended] = STRETCHES[name];
  return `select '${name}' as stretch, (${ended} - ${begun}) as days from vd_dossier_fact f
    where ${endedIn(name, PERIOD)}`;
};

const TURNAROUND = `
select stretch, count(*)::int as lines,
  percentile_disc(0.5) within group (order by days)::int as median,
  percentile_disc(0.9) within group (order by days)::int as ninth,
  max(days)::int as longest
from (${NAMES.map(stretch).join(' union all ')}) s
group by stretch`;

const FLOW = `
select to_char(day, 'YYYY-MM') as month, sum(proposed)::int as proposed, sum(decided)::int as decided
from (
  select f.proposed_on as day, 1 as proposed, 0 as decided from vd_dossier_fact f
   where ${reachedIn('proposed', 'decided', PERIOD)}
  union all
  select f.decided_on, 0, 1 from vd_dossier_fact f
   where ${reachedIn('granted', 'decided', PERIOD)}) s
group by 1 order by 1`;

/** $4 lines that are never listed: the figures they are in, as `stretch:…` and `proposed:2019-03`. */
const UNLISTED = [
  ...NAMES.map(
    (name) => `select 'stretch:${name}' as figure from vd_dossier_fact f
      where ${endedIn(name, PERIOD)} and f.dossier_id = any($4)`,
  ),
  ...(['proposed', 'granted'] as const).map(
    (status) => `
      select '${status}:' || to_char(${REACHED[status].on}, 'YYYY-MM') from vd_dossier_fact f
      where ${reachedIn(status, 'decided', PERIOD)} and f.dossier_id = any($4)`,
  ),
].join(' union ');

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
    return rows.sort((a, b) => NAMES.indexOf(a.stretch) - NAMES.indexOf(b.stretch));
  }

  flow(scope: ViewScope, query: ProgressQuery): Promise<MonthFlow[]> {
    return this.db.readAs<MonthFlow>(scope, FLOW, values(query));
  }

  async unlisted(scope: ViewScope, query: ProgressQuery): Promise<ReadonlySet<string>> {
    const hidden = await secretLines(this.db);
    if (hidden.length === 0) return new Set();
    const asked = [...values(query), hidden];
    const rows = await this.db.readAs<{ figure: string }>(scope, UNLISTED, asked);
    return new Set(rows.map(({ figure }) => figure));
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
