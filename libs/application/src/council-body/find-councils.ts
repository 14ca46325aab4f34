import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { rosterOn, type CouncilBodyState, type Roster, vietnamDay } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { begun, type Begun } from '../begun.js';
import { NotVisible } from '../errors.js';
import { decodeCursor, toPage, type Page } from '../paging/cursor.js';
import { AccountViews } from '../ports/account-views.js';
import { Clock } from '../ports/clock.js';
import { CouncilBodyViews, type CouncilBodyFilter } from '../ports/council-body-views.js';

type Ids = { id: string; version: number };
/** A council in a list; `members` is how many sit on it today. */
export type CouncilItem = Ids &
  Omit<Begun<CouncilBodyState, 'decision'>, 'members' | 'substitutions' | 'statutes'> & {
    members: number;
  };

export class ListCouncils extends Query<Page<CouncilItem>> {
  constructor(
    readonly filter: CouncilBodyFilter,
    readonly viewer: Viewer,
    readonly limit: number,
    readonly cursor?: string,
  ) {
    super();
  }
}

@QueryHandler(ListCouncils)
export class ListCouncilsHandler implements IQueryHandler<ListCouncils> {
  constructor(
    private readonly views: CouncilBodyViews,
    private readonly clock: Clock,
  ) {}

  async execute({ filter, viewer, limit, cursor }: ListCouncils): Promise<Page<CouncilItem>> {
    const after = decodeCursor('councils-by-name', filter, cursor);
    const rows = await this.views.list(viewer.scope, filter, after, limit + 1);
    const today = vietnamDay(this.clock.now());
    return toPage(
      rows,
      limit,
      (row) => row.listPlace,
      'councils-by-name',
      filter,
      ({ id, version, state }) => {
        const {
          members: _members,
          substitutions: _substitutions,
          statutes: _statutes,
          ...rest
        } = begun(state, 'decision');
        return { id, version, ...rest, members: rosterOn(state, today).size };
      },
    );
  }
}

/** A council with its whole past, and who sits on the day asked for. */
export type CouncilDetail = Ids &
  Begun<CouncilBodyState, 'decision'> & {
    roster: Roster;
    /** Names of the accounts that hold or held a seat or stand in for one, by id. */
    names: Record<string, string>;
  };

export class FindCouncil extends Query<CouncilDetail> {
  constructor(
    readonly id: string,
    /** ISO day of the roster; today if left out. */
    readonly on: string | undefined,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(FindCouncil)
export class FindCouncilHandler implements IQueryHandler<FindCouncil> {
  constructor(
    private readonly views: CouncilBodyViews,
    private readonly accounts: AccountViews,
    private readonly clock: Clock,
  ) {}

  async execute({ id, on, viewer }: FindCouncil): Promise<CouncilDetail> {
    const found = await this.views.find(viewer.scope, id);
    if (!found) throw new NotVisible('council');
    const { state, version } = found;
    const day = on ?? vietnamDay(this.clock.now());
    const seats = [...state.members, ...state.substitutions];
    const names = await this.accounts.names(seats.flatMap((seat) => seat.accountId ?? []));
    const shown = begun(state, 'decision');
    return {
      id,
      version,
      ...shown,
      roster: rosterOn(state, day),
      names: Object.fromEntries(names),
    };
  }
}
