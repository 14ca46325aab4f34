import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { reject, word, type Lang, vietnamDay } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { DomainRejectionError } from '../errors.js';
import { Clock } from '../ports/clock.js';
import {
  ProgressViews,
  type MonthFlow,
  type ProgressQuery,
  type Turnaround,
  type Workload,
} from '../ports/progress-views.js';
import type { LinesAddress } from './counted-lines.js';

/** How the lines of a count are listed; absent where no list shows exactly these. */
interface WithList {
  list?: LinesAddress;
}

export interface Progress {
  turnaround: (Turnaround & WithList)[];
  flow: (MonthFlow & { proposedList?: LinesAddress; decidedList?: LinesAddress })[];
  /** As of today, whatever the period. */
  workload: (Omit<Workload, 'stage'> & { stage: { code: string; label: string } })[];
}

/** Rejects `period-ends-before-it-begins`. */
export class FindProgress extends Query<Progress> {
  constructor(
    readonly query: ProgressQuery,
    readonly lang: Lang,
    readonly viewer: Pick<Viewer, 'scope' | 'can'>,
  ) {
    super();
  }
}

@QueryHandler(FindProgress)
export class FindProgressHandler implements IQueryHandler<FindProgress> {
  constructor(
    private readonly views: ProgressViews,
    private readonly clock: Clock,
  ) {}

  async execute({ query, lang, viewer }: FindProgress): Promise<Progress> {
    if (query.to < query.from)
      throw new DomainRejectionError(reject('period-ends-before-it-begins'));
    const { scope } = viewer;
    const today = vietnamDay(this.clock.now());
    const [unlisted, turnaround, flow, workload] = await Promise.all([
      this.views.unlisted(scope, query),
      this.views.turnaround(scope, query),
      this.views.flow(scope, query),
      this.views.workload(scope, today, viewer.can('work-item.reassign')),
    ]);
    return {
      turnaround: turnaround.map((row) => withList(row, query, unlisted)),
      flow: flow.map((row) => withLists(row, query, unlisted)),
      workload: workload.map(({ stage, ...rest }) => ({
        stage: { code: stage, label: word('stage', stage, lang) },
        ...rest,
      })),
    };
  }
}

function withList(row: Turnaround, query: ProgressQuery, unlisted: ReadonlySet<string>) {
  const { stretch } = row;
  if (unlisted.has(`stretch:${stretch}`)) return row;
  const { from, to, sources } = query;
  return { ...row, list: { from, to, source: sources.join(','), stretch } };
}

/** A month at the edge of the period is counted, and listed, as far as it lies within. */
function withLists(row: MonthFlow, query: ProgressQuery, unlisted: ReadonlySet<string>) {
  const { month, proposed, decided } = row;
  const [year, ofYear] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year!, ofYear!, 0)).toISOString().slice(0, 10);
  const period = {
    from: query.from > `${month}-01` ? query.from : `${month}-01`,
    to: query.to < last ? query.to : last,
    source: query.sources.join(','),
    basis: 'decided' as const,
  };
  const listFor = (reached: 'proposed' | 'granted', count: number) =>
    count === 0 || unlisted.has(`${reached}:${month}`) ? undefined : { ...period, reached };
  const proposedList = listFor('proposed', proposed);
  const decidedList = listFor('granted', decided);
  return {
    ...row,
    ...(proposedList ? { proposedList } : {}),
    ...(decidedList ? { decidedList } : {}),
  };
}
