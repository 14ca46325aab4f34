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
  lines: Page<NamedReward>;
}

/** `name` is null once erased. */
export type NamedReward = RewardLine & { name: string | null };

export class PreviewActRewards extends Query<ActRewards> {
  constructor(
    readonly id: string,
    readonly on: string | undefined,
    readonly viewer: Viewer,
    readonly limit: number,
    readonly cursor?: string,
    /** Only lines that somebody may have to decide on: the law leaves them open, or it is said twice. */
    readonly open = false,
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
    const { id, viewer, limit, cursor, open } = query;
    const act = await this.views.find(viewer.scope, id);
    if (!act) throw new NotVisible('act');
    const { on, basis, notice, verified, lines } = await this.money.reckon(
      viewer.scope,
      act,
      query.on,
    );
    const list = `rewards:${id}`;
    const filter = { on, ...(open ? { open: 'yes' } : {}) };
    const after = decodeCursor(list, filter, cursor) ?? '';
    const wanted = open ? lines.filter(isOpen) : lines;
    const rest = wanted.filter(({ ref }) => ref > after).slice(0, limit + 1);
    const refs = rest.map(({ ref }) => ref);
    const seen = await this.views.linesById(viewer.scope, refs);
    const names = new Map(seen.map((line) => [line.dossierId, line.subjectName]));
    const key = ({ ref }: RewardLine) => ref;
    const page = toPage(rest, limit, key, list, filter, (line) => ({
      ...line,
      name: names.get(line.ref) ?? null,
    }));
    return { id, on, basis, notice, verified, sums: sumRewards(lines), lines: page };
  }
}

const isOpen = ({ outcome, covers }: RewardLine): boolean =>
  outcome === 'ask' || (outcome === 'pay' && covers !== undefined);
