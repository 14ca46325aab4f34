import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { heldItems, type HandedItem } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { decodeCursor, toPage, type Page } from '../paging/cursor.js';
import { HandoverViews, type RecoveryRow } from '../ports/handover-views.js';

/** What an annulled award has left with its recipient: objects and whole VND. */
export interface RecoveryItem extends Omit<RecoveryRow, 'handover'> {
  held: HandedItem[];
}

/** Annulled awards whose objects or money have not come back yet. */
export class ListRecoveries extends Query<Page<RecoveryItem>> {
  constructor(
    readonly viewer: Viewer,
    readonly limit: number,
    readonly cursor?: string,
  ) {
    super();
  }
}

@QueryHandler(ListRecoveries)
export class ListRecoveriesHandler implements IQueryHandler<ListRecoveries> {
  constructor(private readonly views: HandoverViews) {}

  async execute({ viewer, limit, cursor }: ListRecoveries): Promise<Page<RecoveryItem>> {
    const after = decodeCursor('recoveries', {}, cursor);
    const rows = await this.views.recoveries(viewer.scope, after, limit + 1);
    const key = (row: RecoveryRow): string => row.dossierId;
    return toPage(rows, limit, key, 'recoveries', {}, ({ handover, ...row }) => ({
      ...row,
      held: handover ? heldItems(handover) : [],
    }));
  }
}
