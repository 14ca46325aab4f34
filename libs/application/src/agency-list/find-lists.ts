import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { isMatchSettled, type AgencyListState } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { decodeCursor, toPage, type Page } from '../paging/cursor.js';
import { AgencyLists, type AgencyListFilter, type AgencyMatch } from '../ports/agency-lists.js';
import { IdentityCipher } from '../ports/identity-cipher.js';
import { CommandRunner } from '../run-command.js';
import { demandList, markOf, ownList } from './own-list.js';

export type AgencyListItem = Omit<AgencyListState, 'settled' | 'open' | 'since' | 'claims'> & {
  id: string;
  version: number;
  confirmed: number;
  rejected: number;
  /** Matches found that wait for a person. */
  open: number;
};

export class ListAgencyLists extends Query<Page<AgencyListItem>> {
  constructor(
    readonly filter: AgencyListFilter,
    readonly viewer: Viewer,
    readonly limit: number,
    readonly cursor?: string,
  ) {
    super();
  }
}

@QueryHandler(ListAgencyLists)
export class ListAgencyListsHandler implements IQueryHandler<ListAgencyLists> {
  constructor(private readonly lists: AgencyLists) {}

  async execute({ filter, viewer, limit, cursor }: ListAgencyLists) {
    demandList(viewer, 'agency-list.read');
    const after = decodeCursor('agency-lists', filter, cursor);
    const rows = await this.lists.list(filter, after, limit + 1);
    return toPage(
      rows,
      limit,
      ({ id }) => id,
      'agency-lists',
      filter,
      (row) => {
        const { settled, open = [], since: _since, claims: _claims, ...state } = row.state;
        const said = Object.values(settled);
        const confirmed = said.filter((one) => one === 'confirmed').length;
        return {
          ...state,
          ...{ id: row.id, version: row.version, confirmed, rejected: said.length - confirmed },
          open: open.length,
        };
      },
    );
  }
}

/** `sure` is false where only name and birth year agree: a person must find out more. */
export type OpenMatch = AgencyMatch & { sure: boolean };

/** Matches nobody has settled. A page may be shorter than asked for; the cursor tells the end. */
export class ListAgencyMatches extends Query<Page<OpenMatch>> {
  constructor(
    readonly listId: string,
    readonly viewer: Viewer,
    readonly limit: number,
    readonly cursor?: string,
  ) {
    super();
  }
}

@QueryHandler(ListAgencyMatches)
export class ListAgencyMatchesHandler implements IQueryHandler<ListAgencyMatches> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly lists: AgencyLists,
    private readonly cipher: IdentityCipher,
  ) {}

  async execute({ listId, viewer, limit, cursor }: ListAgencyMatches): Promise<Page<OpenMatch>> {
    const state = await ownList(this.runner, viewer, 'agency-list.read', listId);
    const bound = { listId };
    const after = decodeCursor('agency-matches', bound, cursor);
    const rows = await this.lists.matches(viewer.scope, listId, after, limit + 1);
    const key = ({ n, subjectId }: AgencyMatch) => `${n}/${subjectId}`;
    const page = toPage(rows, limit, key, 'agency-matches', bound, (match) => match);
    const open = page.items.filter(
      ({ n, subjectId }) => !isMatchSettled(state, markOf(this.cipher, listId, n, subjectId)),
    );
    return { ...page, items: open.map((match) => ({ ...match, sure: match.by === 'number' })) };
  }
}
