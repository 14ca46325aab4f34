import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  basisMark,
  basisNotice,
  editionOn,
  previewRewards,
  sumRewards,
  type BasisMark,
  type Name,
  type RecipientKind,
  type PaidAward,
  type RewardLine,
  type RewardSums,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { NotVisible } from '../errors.js';
import { decodeCursor, toPage, type Page } from '../paging/cursor.js';
import { ActViews, type RewardRow } from '../ports/act-views.js';
import { Catalogue } from '../ports/catalogue.js';
import { Clock } from '../ports/clock.js';

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
    private readonly catalogue: Catalogue,
    private readonly clock: Clock,
  ) {}

  /** @throws NotVisible */
  async execute({ id, on, viewer, limit, cursor }: PreviewActRewards): Promise<ActRewards> {
    const act = await this.views.find(viewer.scope, id);
    if (!act) throw new NotVisible('act');
    const day = act.state.date ?? on ?? this.clock.now().toISOString().slice(0, 10);
    const [rows, editions] = await Promise.all([
      this.views.rewarded(viewer.scope, id),
      this.catalogue.editions(),
    ]);
    const [own, others] = [rows.filter((row) => row.own), rows.filter((row) => !row.own)];
    const lawOn = (when: string) => editionOn(editions, when);
    const claim = (row: RewardRow) => claimOf(row, day);
    const lines = previewRewards(own.map(claim), others.map(claim), lawOn);
    const law = lawOn(day);
    const basis = law ? basisMark(law, day) : null;
    const list = `rewards:${id}`;
    const after = decodeCursor(list, { on: day }, cursor) ?? '';
    const rest = lines.filter(({ ref }) => ref > after).slice(0, limit + 1);
    return {
      id,
      on: day,
      basis,
      notice: (basis && basisNotice(basis)) ?? null,
      verified: lines.every((line) => line.verified),
      sums: sumRewards(lines),
      lines: toPage(
        rest,
        limit,
        ({ ref }) => ref,
        list,
        { on: day },
        (line) => line,
      ),
    };
  }
}

/** What is not decided yet counts as decided on the day of the act. */
const claimOf = (row: RewardRow, day: string): PaidAward => ({
  ref: row.dossierId,
  subjectId: row.subjectId,
  award: row.award,
  recipientKind: row.recipientKind as RecipientKind,
  meritFrom: row.meritFrom,
  meritTo: row.meritTo,
  decidedOn: row.decidedOn ?? day,
});
