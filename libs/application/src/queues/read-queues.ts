import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { decodeCursor, toPage, type Page } from '../paging/cursor.js';
import { QueueViews, type DeadTask, type QueueCount } from '../ports/queue-views.js';
import type { QueueName } from '../process/stage-processor.js';

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
    /** Only of this queue. */
    readonly queue?: QueueName,
  ) {
    super();
  }
}

@QueryHandler(ListDeadTasks)
export class ListDeadTasksHandler implements IQueryHandler<ListDeadTasks> {
  constructor(private readonly views: QueueViews) {}

  async execute({ limit, cursor, queue }: ListDeadTasks): Promise<Page<DeadTask>> {
    const filter = queue === undefined ? {} : { queue };
    const after = decodeCursor('dead-tasks', filter, cursor);
    const rows = await this.views.dead(after, limit + 1, queue);
    return toPage(
      rows,
      limit,
      (row) => `${row.deadAt}~${row.taskId}`,
      'dead-tasks',
      filter,
      (row) => row,
    );
  }
}
