import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  sumRewards,
  type BasisMark,
  type Name,
  type RewardLine,
  type RewardSums,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { NotVisible } from '../errors.js';
import { decodeCursor, toPage, type Page } from '../paging/cursor.js';
import { ActViews } from '../ports/act-views.js';
import { ActMoney } from './act-money.js';

/** What the lines of an act would be paid; nothing is booked. */
export interface ActRewards {
  id: string;
  /** Day of the decision: that of the act, else the day asked for, else today. */
  on: string;
  basis: BasisMark | null;
  /** What a print of it says on top; null where all of the law of that day is sure. */
  notice: Name | null;
  /** Every rule that was used for a line was checked. */
  verified: boolean;
  sums: RewardSums;
  lines: Page<RewardLine>;
}

export class PreviewActRewards extends Query<ActRewards> {
  constructor(
    readonly id: string,
    readonly on: string | undefined,
    readonly viewer: Viewer,
    readonly limit: number,
    readonly cursor?: string,
  ) {
    super();
  }
}

@QueryHandler(PreviewActRewards)
export class PreviewActRewardsHandler implements IQueryHandler<PreviewActRewards> {
  constructor(
    private readonly views: ActViews,
    private readonly money: ActMoney,
  ) {}

  /** @throws NotVisible */
  async execute(query: PreviewActRewards): Promise<ActRewards> {
    const { id, viewer, limit, cursor } = query;
    const act = await this.views.find(viewer.scope, id);
    if (!act) throw new NotVisible('act');
    const { on, basis, notice, verified, lines } = await this.money.reckon(
      viewer.scope,
      act,
      query.on,
    );
    const list = `rewards:${id}`;
    const after = decodeCursor(list, { on }, cursor) ?? '';
    const rest = lines.filter(({ ref }) => ref > after).slice(0, limit + 1);
    const key = ({ ref }: RewardLine) => ref;
    const page = toPage(rest, limit, key, list, { on }, (line) => line);
    return { id, on, basis, notice, verified, sums: sumRewards(lines), lines: page };
  }
}
