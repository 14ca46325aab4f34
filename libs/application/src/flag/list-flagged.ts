import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { bothWords, type Name } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { decodeCursor, toPage, type Page } from '../paging/cursor.js';
import { FlaggedAwards, type FlaggedRow } from '../ports/flagged-awards.js';

export interface FlaggedItem extends FlaggedRow {
  awardName: Name;
}

/** Awards, and lines on their way to one, that somebody has to look at again. */
export class ListFlagged extends Query<Page<FlaggedItem>> {
  constructor(
    readonly viewer: Viewer,
    readonly limit: number,
    readonly cursor?: string,
  ) {
    super();
  }
}

@QueryHandler(ListFlagged)
export class ListFlaggedHandler implements IQueryHandler<ListFlagged> {
  constructor(private readonly flagged: FlaggedAwards) {}

  async execute({ viewer, limit, cursor }: ListFlagged): Promise<Page<FlaggedItem>> {
    const after = decodeCursor('flagged', {}, cursor);
    const rows = await this.flagged.list(viewer.scope, after, limit + 1);
    const item = (row: FlaggedRow): FlaggedItem => ({
      ...row,
      awardName: bothWords('award', row.award),
    });
    return toPage(rows, limit, ({ id }) => id, 'flagged', {}, item);
  }
}
