import { QueryHandler, Query, type IQueryHandler } from '@nestjs/cqrs';
import type { RoundState } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { NotVisible } from '../errors.js';
import { decodeCursor, toPage, type Page } from '../paging/cursor.js';
import { RoundViews, type ExpectedUnit } from '../ports/round-views.js';

export interface RoundItem extends RoundState {
  id: string;
  version: number;
}

export interface RoundDetail extends RoundItem {
  expected: ExpectedUnit[];
  /** Expected units of which nothing has come yet. */
  missing: ExpectedUnit[];
}

export class ListRounds extends Query<Page<RoundItem>> {
  constructor(
    readonly filter: { status?: string },
    readonly limit: number,
    readonly cursor?: string,
  ) {
    super();
  }
}

@QueryHandler(ListRounds)
export class ListRoundsHandler implements IQueryHandler<ListRounds> {
  constructor(private readonly views: RoundViews) {}

  async execute({ filter, limit, cursor }: ListRounds): Promise<Page<RoundItem>> {
    const after = decodeCursor('rounds-by-day', filter, cursor);
    const rows = await this.views.list(filter.status, after, limit + 1);
    return toPage(
      rows,
      limit,
      (row) => row.listPlace,
      'rounds-by-day',
      filter,
      ({ id, version, state }) => ({ id, version, ...state }),
    );
  }
}

export class FindRound extends Query<RoundDetail> {
  constructor(
    readonly id: string,
    readonly viewer: Pick<Viewer, 'scope'>,
  ) {
    super();
  }
}

@QueryHandler(FindRound)
export class FindRoundHandler implements IQueryHandler<FindRound> {
  constructor(private readonly views: RoundViews) {}

  async execute({ id, viewer }: FindRound): Promise<RoundDetail> {
    const found = await this.views.find(id);
    if (!found) throw new NotVisible('round');
    const expected = await this.views.expected(id, viewer.scope);
    const { state, version } = found;
    const missing = expected.filter((unit) => unit.filedOn === null);
    return { id, version, ...state, expected, missing };
  }
}
