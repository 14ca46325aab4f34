import {
  Command,
  CommandHandler,
  Query,
  QueryHandler,
  type ICommandHandler,
  type IQueryHandler,
} from '@nestjs/cqrs';
import { reject } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { DomainRejectionError } from '../errors.js';
import { SavedViews, type SavedView } from '../ports/saved-views.js';

/** More than a list on a screen can show is of no use to anybody. */
const MOST = 30;

export class ListSavedViews extends Query<SavedView[]> {
  constructor(
    readonly viewer: Viewer,
    readonly place: string,
  ) {
    super();
  }
}

@QueryHandler(ListSavedViews)
export class ListSavedViewsHandler implements IQueryHandler<ListSavedViews> {
  constructor(private readonly views: SavedViews) {}

  execute({ viewer, place }: ListSavedViews): Promise<SavedView[]> {
    return this.views.list(viewer.accountId, place);
  }
}

/** Rejects `too-many-saved-views`. */
export class KeepSavedView extends Command<void> {
  constructor(
    readonly viewer: Viewer,
    readonly place: string,
    readonly view: SavedView,
  ) {
    super();
  }
}

@CommandHandler(KeepSavedView)
export class KeepSavedViewHandler implements ICommandHandler<KeepSavedView> {
  constructor(private readonly views: SavedViews) {}

  async execute({ viewer, place, view }: KeepSavedView): Promise<void> {
    if (!(await this.views.keep(viewer.accountId, place, view, MOST)))
      throw new DomainRejectionError(reject('too-many-saved-views', { most: MOST }));
  }
}

export class DropSavedView extends Command<void> {
  constructor(
    readonly viewer: Viewer,
    readonly place: string,
    readonly name: string,
  ) {
    super();
  }
}

@CommandHandler(DropSavedView)
export class DropSavedViewHandler implements ICommandHandler<DropSavedView> {
  constructor(private readonly views: SavedViews) {}

  execute({ viewer, place, name }: DropSavedView): Promise<void> {
    return this.views.drop(viewer.accountId, place, name);
  }
}
