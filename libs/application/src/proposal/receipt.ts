import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  awardIn,
  basisMark,
  type BasisMark,
  deadlineOf,
  dueOn,
  reject,
  termOf,
  type DayUnit,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { DomainRejectionError, NotVisible } from '../errors.js';
import { Calendars } from '../ports/calendars.js';
import { Catalogue } from '../ports/catalogue.js';
import { ProposalViews } from '../ports/proposal-views.js';

/** Giấy tiếp nhận: what was received when, and until when it will be appraised. */
export interface Receipt {
  /** Number of the receipt; follows from the letter, so that it never changes. */
  number: string;
  proposalId: string;
  unitId: string;
  unitName: string | null;
  letter: { number: string; date: string };
  /** ISO day. */
  filedOn: string;
  late: boolean;
  lineCount: number;
  /** Latest of the awards' days; null if the catalogue knows none of them. */
  dueOn: string | null;
  /** How sure the law of the day is, and what must be known about it; null outside every edition. */
  basis: BasisMark | null;
  /** Per award: days from filing, and whether that rule was checked against its text. */
  awards: {
    award: string;
    lines: number;
    appraisalDays: number | null;
    unit: DayUnit | null;
    dueOn: string | null;
    source: string | null;
    verified: boolean;
  }[];
}

export class FindReceipt extends Query<Receipt> {
  constructor(
    readonly proposalId: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(FindReceipt)
export class FindReceiptHandler implements IQueryHandler<FindReceipt> {
  constructor(
    private readonly views: ProposalViews,
    private readonly catalogue: Catalogue,
    private readonly calendars: Calendars,
  ) {}

  /** @throws DomainRejectionError `not-filed` before filing */
  async execute({ proposalId, viewer }: FindReceipt): Promise<Receipt> {
    const found = await this.views.find(viewer.scope, proposalId);
    if (!found) throw new NotVisible('proposal');
    const { unitId, letter, filedOn, late = false, lineCount = 0 } = found.state;
    if (!filedOn) throw new DomainRejectionError(reject('not-filed'));
    const [edition, calendar] = await Promise.all([
      this.catalogue.editionOn(filedOn),
      this.calendars.calendar(),
    ]);
    const awards = (await this.views.awards(proposalId)).map(({ award, lines }) => {
      const rule = edition && awardIn(edition, award);
      const limit = rule && deadlineOf(rule, 'appraisal', { kind: found.state.kind });
      const term = limit && termOf(limit);
      const due = term && dueOn(filedOn, term, [], calendar, filedOn);
      return {
        award,
        lines,
        appraisalDays: limit?.days ?? null,
        unit: limit?.unit ?? null,
        dueOn: due?.on ?? null,
        source: limit?.source ?? null,
        verified: (limit?.verified && due?.verified) ?? false,
      };
    });
    const latest = awards.reduce<string | null>(
      (last, { dueOn: day }) => (day !== null && day > (last ?? '') ? day : last),
      null,
    );
    return {
      number: `TN-${filedOn.slice(0, 4)}-${proposalId.slice(-8).toUpperCase()}`,
      proposalId,
      unitId,
      unitName: found.unitName,
      letter,
      filedOn,
      late,
      lineCount,
      dueOn: latest,
      basis: edition ? basisMark(edition, filedOn) : null,
      awards,
    };
  }
}
