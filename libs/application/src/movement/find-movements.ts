import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { MovementState } from '@vinhdanh/domain';
import { NotVisible } from '../errors.js';
import { decodeCursor, toPage, type Page } from '../paging/cursor.js';
import { MovementViews, type MovementFilter } from '../ports/movement-views.js';

export interface MovementDetail extends MovementState {
  id: string;
  version: number;
}

/** A movement in a list: how many took part and were found outstanding, not who. */
export interface MovementItem extends Omit<MovementDetail, 'unitIds' | 'reviews'> {
  units: number;
  reviews: { kind: string; on: string; results: number }[];
}

export class ListMovements extends Query<Page<MovementItem>> {
  constructor(
    readonly filter: MovementFilter,
    readonly limit: number,
    readonly cursor?: string,
  ) {
    super();
  }
}

@QueryHandler(ListMovements)
export class ListMovementsHandler implements IQueryHandler<ListMovements> {
  constructor(private readonly views: MovementViews) {}

  async execute({ filter, limit, cursor }: ListMovements): Promise<Page<MovementItem>> {
    const after = decodeCursor('movements-by-day', filter, cursor);
    const rows = await this.views.list(filter, after, limit + 1);
    return toPage(
      rows,
      limit,
      (row) => row.listPlace,
      'movements-by-day',
      filter,
      ({ id, version, state }) => {
        const { unitIds, reviews, ...rest } = state;
        const held = reviews.map(({ kind, on, results }) => ({
          kind,
          on,
          results: results.length,
        }));
        return { id, version, ...rest, units: unitIds.length, reviews: held };
      },
    );
  }
}

export class FindMovement extends Query<MovementDetail> {
  constructor(readonly id: string) {
    super();
  }
}

@QueryHandler(FindMovement)
export class FindMovementHandler implements IQueryHandler<FindMovement> {
  constructor(private readonly views: MovementViews) {}

  async execute({ id }: FindMovement): Promise<MovementDetail> {
    const found = await this.views.find(id);
    if (!found) throw new NotVisible('movement');
    const { state, ...ids } = found;
    return { ...ids, ...state };
  }
}
