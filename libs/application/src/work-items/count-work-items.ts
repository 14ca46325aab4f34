import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { bothWords, RETURNED_WORK, vietnamDay } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { Clock } from '../ports/clock.js';
import { WorkItemViews, type WorkView } from '../ports/work-item-views.js';
import { audienceOf } from './audience.js';

interface Counted {
  code: string;
  vi: string;
  en: string;
  total: number;
  unclaimed: number;
  mine: number;
  overdue: number;
}

/** Figures beside the fixed views, and the same by stage and by kind of work. */
export interface WorkItemCounts {
  views: Record<Exclude<WorkView, 'everyone'>, number>;
  stages: Counted[];
  kinds: (Counted & { stage: string })[];
}

export class CountWorkItems extends Query<WorkItemCounts> {
  constructor(readonly viewer: Viewer) {
    super();
  }
}

@QueryHandler(CountWorkItems)
export class CountWorkItemsHandler implements IQueryHandler<CountWorkItems> {
  constructor(
    private readonly views: WorkItemViews,
    private readonly clock: Clock,
  ) {}

  async execute({ viewer }: CountWorkItems): Promise<WorkItemCounts> {
    const today = vietnamDay(this.clock.now());
    const rows = await this.views.counts(audienceOf(viewer, today));
    const sum = (of: typeof rows) => ({
      total: of.reduce((n, row) => n + row.total, 0),
      unclaimed: of.reduce((n, row) => n + row.unclaimed, 0),
      mine: of.reduce((n, row) => n + row.mine, 0),
      overdue: of.reduce((n, row) => n + row.overdue, 0),
    });
    const { total, ...views } = sum(rows);
    const back = rows.filter(({ kind }) => (RETURNED_WORK as readonly string[]).includes(kind));
    return {
      views: { ...views, returned: sum(back).total, all: total },
      stages: [...new Set(rows.map((row) => row.stage))].map((stage) => ({
        code: stage,
        ...bothWords('stage', stage),
        ...sum(rows.filter((row) => row.stage === stage)),
      })),
      kinds: rows.map(({ kind, stage, ...counts }) => ({
        code: kind,
        ...bothWords('workKind', kind),
        stage,
        ...counts,
      })),
    };
  }
}
