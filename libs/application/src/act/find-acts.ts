import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { actDecider, type ActState, type CorrectedFields } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { NotVisible } from '../errors.js';
import { decodeCursor, toPage, type Page } from '../paging/cursor.js';
import { ActViews, type ActFilter, type ActLine, type LaterAct } from '../ports/act-views.js';
import { TimeTravel, type At } from '../ports/time-travel.js';

/** An act as people read it: its lines are paged apart. */
export interface ActItem extends Omit<ActState, 'leaving' | 'targets' | 'claims' | 'numberKey'> {
  id: string;
  version: number;
  /** Lines taken off whose dossiers have not been told yet. */
  leaving: number;
}

/** A line as it stands today; `changes` is what an act about an earlier one does to it. */
export interface ActLineItem extends ActLine {
  changes?: CorrectedFields;
}

export interface ActDetail extends ActItem {
  /** Position in the log the answer stands for; absent for "now". */
  logIndex?: number;
  /** Acts that correct, amend, replace or annul this one. */
  laterActs: LaterAct[];
  lines: Page<ActLineItem>;
}

export class ListActs extends Query<Page<ActItem>> {
  constructor(
    readonly filter: ActFilter,
    readonly viewer: Viewer,
    readonly limit: number,
    readonly cursor?: string,
  ) {
    super();
  }
}

@QueryHandler(ListActs)
export class ListActsHandler implements IQueryHandler<ListActs> {
  constructor(private readonly views: ActViews) {}

  async execute({ filter, viewer, limit, cursor }: ListActs): Promise<Page<ActItem>> {
    const after = decodeCursor('decisions', filter, cursor);
    const rows = await this.views.list(viewer.scope, filter, after, limit + 1);
    const item = (row: (typeof rows)[number]) => itemOf(row.id, row.version, row.state);
    return toPage(rows, limit, (row) => row.id, 'decisions', filter, item);
  }
}

export class FindAct extends Query<ActDetail> {
  constructor(
    readonly id: string,
    readonly viewer: Viewer,
    readonly limit: number,
    readonly cursor?: string,
    readonly at?: At,
  ) {
    super();
  }
}

@QueryHandler(FindAct)
export class FindActHandler implements IQueryHandler<FindAct> {
  constructor(
    private readonly views: ActViews,
    private readonly past: TimeTravel,
  ) {}

  async execute(query: FindAct): Promise<ActDetail> {
    const { id, viewer, at } = query;
    const now = await this.views.find(viewer.scope, id);
    if (!now) throw new NotVisible('act');
    const then = at ? await this.past.stateAt(actDecider, id, at) : undefined;
    if (then?.version === 0) throw new NotVisible('act');
    const { state, version } = then ?? now;
    return {
      ...itemOf(id, version, state),
      ...(then ? { logIndex: then.logIndex } : {}),
      laterActs: then ? [] : await this.views.laterActs(id),
      lines: await this.lines(query, state),
    };
  }

  private async lines(
    { id, viewer, limit, cursor }: FindAct,
    { targets }: ActState,
  ): Promise<Page<ActLineItem>> {
    const list = `act:${id}`;
    const after = decodeCursor(list, {}, cursor) ?? '';
    const named = Object.keys(targets ?? {}).filter((line) => line > after);
    const rows = targets
      ? (await this.views.linesById(viewer.scope, named)).slice(0, limit + 1)
      : await this.views.lines(viewer.scope, id, after, limit + 1);
    const item = (row: ActLine): ActLineItem => {
      const changes = targets?.[row.dossierId];
      return changes ? { ...row, changes } : row;
    };
    return toPage(rows, limit, (row) => row.dossierId, list, {}, item);
  }
}

function itemOf(id: string, version: number, state: ActState): ActItem {
  const { leaving, targets: _named, claims: _claims, numberKey: _key, ...rest } = state;
  return { id, version, ...rest, leaving: leaving.length };
}
