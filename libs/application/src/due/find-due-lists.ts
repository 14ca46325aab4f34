import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { BasisMark, DueStanding } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { NotVisible } from '../errors.js';
import { decodeCursor, toPage, type Page } from '../paging/cursor.js';
import { Catalogue } from '../ports/catalogue.js';
import { DueViews, type DueFilter, type DueListRow } from '../ports/due-views.js';
import { basisOfDue } from './basis-of-due.js';
import { itemsOf, type DueItem } from './due-items.js';

export interface DueSum {
  award: string;
  standing: DueStanding;
  rows: number;
  missed: number;
}

/** Lists the viewer may read, newest first. */
export class ListDueLists extends Query<Page<DueListRow>> {
  constructor(
    readonly limit: number,
    readonly cursor: string | undefined,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(ListDueLists)
export class ListDueListsHandler implements IQueryHandler<ListDueLists> {
  constructor(private readonly views: DueViews) {}

  async execute({ limit, cursor, viewer }: ListDueLists): Promise<Page<DueListRow>> {
    const before = decodeCursor('due-lists', {}, cursor);
    const rows = await this.views.list(viewer.scope, before, limit + 1);
    const key = (row: DueListRow): string => `${row.state.requestedAt}~${row.id}`;
    return toPage(rows, limit, key, 'due-lists', {}, (row) => row);
  }
}

export interface DueListDetail extends DueListRow {
  /** How sure the rules are it was counted by; null where the edition is not known any more. */
  basis: BasisMark | null;
  summary: DueSum[];
}

/** One list, how far it is, and its figures by award and standing. */
export class FindDueList extends Query<DueListDetail> {
  constructor(
    readonly listId: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(FindDueList)
export class FindDueListHandler implements IQueryHandler<FindDueList> {
  constructor(
    private readonly views: DueViews,
    private readonly catalogue: Catalogue,
  ) {}

  async execute({ listId, viewer }: FindDueList): Promise<DueListDetail> {
    const found = await this.views.find(viewer.scope, listId);
    if (!found) throw new NotVisible('due list');
    const edition = await this.catalogue.edition(found.state.edition);
    const basis = edition ? basisOfDue(edition, found.state) : null;
    return { ...found, basis, summary: await this.views.summary(listId) };
  }
}

/** Rows of a list, by award and subject. */
export class ListDueRows extends Query<Page<DueItem>> {
  constructor(
    readonly listId: string,
    readonly filter: DueFilter,
    readonly limit: number,
    readonly cursor: string | undefined,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(ListDueRows)
export class ListDueRowsHandler implements IQueryHandler<ListDueRows> {
  constructor(
    private readonly views: DueViews,
    private readonly catalogue: Catalogue,
  ) {}

  async execute({ listId, filter, limit, cursor, viewer }: ListDueRows): Promise<Page<DueItem>> {
    const found = await this.views.find(viewer.scope, listId);
    if (!found) throw new NotVisible('due list');
    const bound = { listId, ...filter };
    const after = decodeCursor('due-rows', bound, cursor);
    const rows = await this.views.rows(listId, filter, after, limit + 1);
    const items = await itemsOf(
      this.views,
      rows,
      await this.catalogue.edition(found.state.edition),
    );
    const key = (row: DueItem): string => `${row.award}~${row.subjectId}`;
    return toPage(items, limit, key, 'due-rows', bound, (row) => row);
  }
}
