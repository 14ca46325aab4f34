import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { listsFor, namesEarlierLines } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { NotVisible } from '../errors.js';
import { ActViews } from '../ports/act-views.js';

/** How many lines wait for an act and would go on its list if all were put there now. */
export class CountWaitingLines extends Query<{ waiting: number }> {
  constructor(
    readonly actId: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(CountWaitingLines)
export class CountWaitingLinesHandler implements IQueryHandler<CountWaitingLines> {
  constructor(private readonly views: ActViews) {}

  async execute({ actId, viewer }: CountWaitingLines): Promise<{ waiting: number }> {
    const state = (await this.views.find(viewer.scope, actId))?.state;
    if (!state) throw new NotVisible('act');
    // An act about an earlier one names its lines; nothing waits for it.
    const list =
      state.actKind && state.issuer && !namesEarlierLines(state)
        ? listsFor(state.actKind, state.issuer)
        : undefined;
    if (!list) return { waiting: 0 };
    return { waiting: (await this.views.ready({ list, award: state.award })).length };
  }
}
