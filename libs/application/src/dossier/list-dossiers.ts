import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Viewer } from '../access/viewer.js';
import { decodeCursor, toPage, type Page } from '../paging/cursor.js';
import { Clock } from '../ports/clock.js';
import { DossierViews, type DossierFilter, type DossierRow } from '../ports/dossier-views.js';
import { OrganisationViews } from '../ports/organisation-views.js';
import { unitsAsked } from '../registry/units-asked.js';

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
  constructor(
    private readonly views: DossierViews,
    private readonly organisations: OrganisationViews,
    private readonly clock: Clock,
  ) {}

  async execute({ filter, limit, cursor, viewer }: ListDossiers): Promise<Page<DossierRow>> {
    const after = decodeCursor('dossiers', filter, cursor);
    const { unitId, structure } = filter;
    const today = this.clock.now().toISOString().slice(0, 10);
    const unitIds = await unitsAsked(this.organisations, unitId, structure, today);
    const rows = await this.views.list(viewer.scope, { ...filter, unitIds }, after, limit + 1);
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
