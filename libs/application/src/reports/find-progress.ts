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

export interface Progress {
  turnaround: Turnaround[];
  flow: MonthFlow[];
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
    const [turnaround, flow, workload] = await Promise.all([
      this.views.turnaround(scope, query),
      this.views.flow(scope, query),
      this.views.workload(scope, today, viewer.can('work-item.reassign')),
    ]);
    return {
      turnaround,
      flow,
      workload: workload.map(({ stage, ...rest }) => ({
        stage: { code: stage, label: word('stage', stage, lang) },
        ...rest,
      })),
    };
  }
}
