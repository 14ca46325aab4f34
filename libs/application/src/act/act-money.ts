import { Injectable } from '@nestjs/common';
import {
  basisMark,
  basisNotice,
  editionOn,
  previewRewards,
  type BasisMark,
  type Name,
  type PaidAward,
  type RecipientKind,
  type RewardLine,
  type ViewScope,
  vietnamDay,
} from '@vinhdanh/domain';
import { ActViews, type ActRow, type RewardRow } from '../ports/act-views.js';
import { Catalogue } from '../ports/catalogue.js';
import { Clock } from '../ports/clock.js';

/** The money of an act by the law of its day, as far as a scope sees its lines. */
export interface ReckonedAct {
  /** Day of the decision: that of the act, else the day asked for, else today. */
  on: string;
  basis: BasisMark | null;
  /** What a print of it says on top; null where all of the law of that day is sure. */
  notice: Name | null;
  /** Every rule that was used for a line was checked. */
  verified: boolean;
  lines: RewardLine[];
}

/** What the lines of an act would be paid; nothing is booked. */
@Injectable()
export class ActMoney {
  constructor(
    private readonly views: ActViews,
    private readonly catalogue: Catalogue,
    private readonly clock: Clock,
  ) {}

  async reckon(scope: ViewScope, { id, state }: ActRow, asked?: string): Promise<ReckonedAct> {
    const on = state.date ?? asked ?? vietnamDay(this.clock.now());
    const [rows, editions] = await Promise.all([
      this.views.rewarded(scope, id),
      this.catalogue.editions(),
    ]);
    const [own, others] = [rows.filter((row) => row.own), rows.filter((row) => !row.own)];
    const lawOn = (when: string) => editionOn(editions, when);
    const claim = (row: RewardRow) => claimOf(row, on);
    const lines = previewRewards(own.map(claim), others.map(claim), lawOn);
    const law = lawOn(on);
    const basis = law ? basisMark(law, on) : null;
    const notice = (basis && basisNotice(basis)) ?? null;
    return { on, basis, notice, verified: lines.every((line) => line.verified), lines };
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
