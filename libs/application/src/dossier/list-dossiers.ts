import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Viewer } from '../access/viewer.js';
import { decodeCursor, toPage, type Page } from '../paging/cursor.js';
import { DossierViews, type DossierFilter, type DossierRow } from '../ports/dossier-views.js';

/** Lines the viewer may see, by id; ids are handed out so that a page stays where it was. */
export class ListDossiers extends Query<Page<DossierRow>> {
  constructor(
    readonly filter: DossierFilter,
    readonly limit: number,
    readonly cursor: string | undefined,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(ListDossiers)
export class ListDossiersHandler implements IQueryHandler<ListDossiers> {
  constructor(private readonly views: DossierViews) {}

  async execute({ filter, limit, cursor, viewer }: ListDossiers): Promise<Page<DossierRow>> {
    const after = decodeCursor('dossiers', filter, cursor);
    const rows = await this.views.list(viewer.scope, filter, after, limit + 1);
    return toPage(
      rows,
      limit,
      (row) => row.id,
      'dossiers',
      filter,
      (row) => row,
    );
  }
}
