import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { creditOf, type FundState, type RewardState } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { decodeCursor, toPage, type Listed, type Page } from '../paging/cursor.js';
import {
  FundViews,
  type FundRow,
  type FundSums,
  type RewardFilter,
  type RewardRowOf,
} from '../ports/fund-views.js';
import { CommandRunner } from '../run-command.js';
import { ownFund } from './change-fund.js';

/** A fund with its balance: what came less what was spent and paid. Whole VND. */
export interface FundDetail extends FundState, FundSums {
  id: string;
  version: number;
  balance: number;
}

export class ListFunds extends Query<Page<Omit<FundState, 'entries'> & { id: string }>> {
  constructor(
    readonly year: number | undefined,
    readonly viewer: Viewer,
    readonly limit: number,
    readonly cursor?: string,
  ) {
    super();
  }
}

@QueryHandler(ListFunds)
export class ListFundsHandler implements IQueryHandler<ListFunds> {
  constructor(private readonly views: FundViews) {}

  async execute({ year, viewer, limit, cursor }: ListFunds) {
    const filter = year === undefined ? {} : { year };
    const after = decodeCursor('funds-by-year', filter, cursor);
    const rows = await this.views.list(viewer.scope, year, after, limit + 1);
    const key = (row: Listed<FundRow>): string => row.listPlace;
    return toPage(rows, limit, key, 'funds-by-year', filter, ({ id, version, state }) => {
      const { entries: _entries, ...rest } = state;
      return { id, version, ...rest };
    });
  }
}

export class FindFund extends Query<FundDetail> {
  constructor(
    readonly id: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(FindFund)
export class FindFundHandler implements IQueryHandler<FindFund> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly views: FundViews,
  ) {}

  /** @throws NotVisible */
  async execute({ id, viewer }: FindFund): Promise<FundDetail> {
    const { state, version } = await ownFund(this.runner, viewer, 'fund.read', id);
    const sums = await this.views.sums(id);
    return { id, version, ...state, ...sums, balance: creditOf(state) - sums.paid };
  }
}

/** Rewards of lines: due, paid or cancelled, with every entry. */
type RewardItem = RewardState & Omit<RewardRowOf, 'state'>;

export class ListRewards extends Query<Page<RewardItem>> {
  constructor(
    readonly filter: RewardFilter,
    readonly viewer: Viewer,
    readonly limit: number,
    readonly cursor?: string,
  ) {
    super();
  }
}

@QueryHandler(ListRewards)
export class ListRewardsHandler implements IQueryHandler<ListRewards> {
  constructor(private readonly views: FundViews) {}

  async execute({ filter, viewer, limit, cursor }: ListRewards) {
    const after = decodeCursor('rewards', { ...filter }, cursor);
    const rows = await this.views.rewards(viewer.scope, filter, after, limit + 1);
    return toPage(
      rows,
      limit,
      ({ state }) => state.dossierId,
      'rewards',
      { ...filter },
      ({ state, ...row }) => ({ ...state, ...row }),
    );
  }
}
