import { vietnamDay } from '@vinhdanh/domain';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Viewer } from '../access/viewer.js';
import { decodeCursor, toPage, type Page } from '../paging/cursor.js';
import { Clock } from '../ports/clock.js';
import { WorkItemViews, type WorkFilter, type WorkItemKey } from '../ports/work-item-views.js';
import { audienceOf } from './audience.js';
import { workItem, type WorkItem } from './work-item.js';

export class FindWorkItems extends Query<Page<WorkItem>> {
  constructor(
    readonly filter: WorkFilter,
    readonly viewer: Viewer,
    readonly limit: number,
    readonly cursor?: string,
  ) {
    super();
  }
}

@QueryHandler(FindWorkItems)
export class FindWorkItemsHandler implements IQueryHandler<FindWorkItems> {
  constructor(
    private readonly views: WorkItemViews,
    private readonly clock: Clock,
  ) {}

  async execute({ filter, viewer, limit, cursor }: FindWorkItems): Promise<Page<WorkItem>> {
    const now = this.clock.now().toISOString();
    const asked = { ...filter };
    const after = decodeCursor('work-items', asked, cursor);
    const audience = audienceOf(viewer, vietnamDay(now));
    const key = after === undefined ? undefined : (JSON.parse(after) as WorkItemKey);
    const rows = await this.views.page(audience, filter, key, limit + 1);
    return toPage(
      rows,
      limit,
      ({ finishBy, stream, kind }) => JSON.stringify({ due: finishBy ?? 'infinity', stream, kind }),
      'work-items',
      asked,
      (row) => workItem(row, now),
    );
  }
}
