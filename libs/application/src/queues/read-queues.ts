import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { decodeCursor, toPage, type Page } from '../paging/cursor.js';
import { QueueViews, type DeadTask, type QueueCount } from '../ports/queue-views.js';

export class CountQueues extends Query<QueueCount[]> {}

@QueryHandler(CountQueues)
export class CountQueuesHandler implements IQueryHandler<CountQueues> {
  constructor(private readonly views: QueueViews) {}

  execute(): Promise<QueueCount[]> {
    return this.views.counts();
  }
}

export class ListDeadTasks extends Query<Page<DeadTask>> {
  constructor(
    readonly limit: number,
    readonly cursor?: string,
  ) {
    super();
  }
}

@QueryHandler(ListDeadTasks)
export class ListDeadTasksHandler implements IQueryHandler<ListDeadTasks> {
  constructor(private readonly views: QueueViews) {}

  async execute({ limit, cursor }: ListDeadTasks): Promise<Page<DeadTask>> {
    const after = decodeCursor('dead-tasks', {}, cursor);
    const rows = await this.views.dead(after, limit + 1);
    return toPage(
      rows,
      limit,
      (row) => `${row.deadAt}~${row.taskId}`,
      'dead-tasks',
      {},
      (row) => row,
    );
  }
}
