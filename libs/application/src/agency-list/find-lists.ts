import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  agencyListDecider,
  bothWords,
  HOLD_MATTERS,
  isMatchSettled,
  type AgencyListState,
  type Name,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { decodeCursor, toPage, type Page } from '../paging/cursor.js';
import {
  AgencyLists,
  type AgencyListFilter,
  type AgencyListRow,
  type AgencyMatch,
} from '../ports/agency-lists.js';
import { IdentityCipher } from '../ports/identity-cipher.js';
import { CommandRunner } from '../run-command.js';
import { AgencyKinds } from './agency-kinds.js';
import { demandList, markOf, ownList } from './own-list.js';

export type AgencyListItem = Omit<AgencyListState, 'settled' | 'open' | 'since' | 'claims'> & {
  id: string;
  version: number;
  agencyName: Name;
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
  constructor(
    private readonly lists: AgencyLists,
    private readonly kinds: AgencyKinds,
  ) {}

  async execute({ filter, viewer, limit, cursor }: ListAgencyLists) {
    demandList(viewer, 'agency-list.read');
    const after = decodeCursor('agency-lists', filter, cursor);
    const rows = await this.lists.list(filter, after, limit + 1);
    const names = await this.kinds.names();
    const item = (row: AgencyListRow) => itemOf(row, names);
    return toPage(rows, limit, ({ id }) => id, 'agency-lists', filter, item);
  }
}

function itemOf(
  { id, version, state: whole }: AgencyListRow,
  names: ReadonlyMap<string, Name>,
): AgencyListItem {
  const { settled, open = [], since: _since, claims: _claims, ...state } = whole;
  const said = Object.values(settled);
  const confirmed = said.filter((one) => one === 'confirmed').length;
  return {
    ...state,
    ...{ id, version, confirmed, rejected: said.length - confirmed, open: open.length },
    agencyName: names.get(state.agency) ?? { vi: state.agency, en: state.agency },
  };
}

/** One list with its figures. */
export class FindAgencyList extends Query<AgencyListItem> {
  constructor(
    readonly listId: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(FindAgencyList)
export class FindAgencyListHandler implements IQueryHandler<FindAgencyList> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly kinds: AgencyKinds,
  ) {}

  async execute({ listId, viewer }: FindAgencyList): Promise<AgencyListItem> {
    await ownList(this.runner, viewer, 'agency-list.read', listId);
    const { state, version } = await this.runner.load(agencyListDecider, listId);
    return itemOf({ id: listId, version, state }, await this.kinds.names());
  }
}

/** What can be said of a list and of a match: agencies that send one, matters to be verified. */
export interface AgencyListWords {
  agencies: { code: string; name: Name }[];
  matters: { code: string; name: Name }[];
}

export class ListAgencyWords extends Query<AgencyListWords> {}

@QueryHandler(ListAgencyWords)
export class ListAgencyWordsHandler implements IQueryHandler<ListAgencyWords> {
  constructor(private readonly kinds: AgencyKinds) {}

  async execute(): Promise<AgencyListWords> {
    const names = await this.kinds.names();
    return {
      agencies: [...names].map(([code, name]) => ({ code, name })),
      matters: HOLD_MATTERS.map((code) => ({ code, name: bothWords('holdMatter', code) })),
    };
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
