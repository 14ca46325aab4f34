import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { touchedBy } from '@vinhdanh/domain';
import { NotVisible } from '../../errors.js';
import { LineageViews, type HeldRole, type LineageRow } from '../../ports/lineage-views.js';

const ROLES_SHOWN = 1_000;

/** An act of organisation, and the roles that are still held for bodies it ended. */
export class GetLineage extends Query<LineageRow & { roles: HeldRole[] }> {
  constructor(readonly id: string) {
    super();
  }
}

@QueryHandler(GetLineage)
export class GetLineageHandler implements IQueryHandler<GetLineage> {
  constructor(private readonly views: LineageViews) {}

  async execute({ id }: GetLineage): Promise<LineageRow & { roles: HeldRole[] }> {
    const row = await this.views.find(id);
    if (!row) throw new NotVisible('lineage');
    const { changes, effectiveOn } = row.state;
    return {
      ...row,
      roles: await this.views.rolesOf(touchedBy(changes), effectiveOn, ROLES_SHOWN),
    };
  }
}

export class FindLineage extends Query<LineageRow[]> {
  constructor(readonly limit: number) {
    super();
  }
}

@QueryHandler(FindLineage)
export class FindLineageHandler implements IQueryHandler<FindLineage> {
  constructor(private readonly views: LineageViews) {}

  execute({ limit }: FindLineage): Promise<LineageRow[]> {
    return this.views.list(limit);
  }
}
