import { vietnamDay } from '@vinhdanh/domain';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Clock } from '../ports/clock.js';
import { WorkItemViews, type Taker } from '../ports/work-item-views.js';

/** To whom work of a role (and a unit) can be moved today. */
export class FindTakers extends Query<Taker[]> {
  constructor(
    readonly role: string,
    readonly unitId: string | undefined,
  ) {
    super();
  }
}

@QueryHandler(FindTakers)
export class FindTakersHandler implements IQueryHandler<FindTakers> {
  constructor(
    private readonly views: WorkItemViews,
    private readonly clock: Clock,
  ) {}

  execute({ role, unitId }: FindTakers): Promise<Taker[]> {
    return this.views.takers(role, unitId, vietnamDay(this.clock.now()));
  }
}
