import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { nextNumber, seriesPrefix, type NextNumber } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { NotVisible } from '../errors.js';
import { ActViews } from '../ports/act-views.js';
import { Clock } from '../ports/clock.js';

export interface NextActNumber extends NextNumber {
  /** Year of the series. */
  year: string;
}

/** The next free number in the series of the body that issues the act. It is not reserved. */
export class FindNextNumber extends Query<NextActNumber> {
  constructor(
    readonly actId: string,
    /** ISO day of the act; today if absent. */
    readonly date: string | undefined,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(FindNextNumber)
export class FindNextNumberHandler implements IQueryHandler<FindNextNumber> {
  constructor(
    private readonly views: ActViews,
    private readonly clock: Clock,
  ) {}

  /** @throws NotVisible */
  async execute({ actId, date, viewer }: FindNextNumber): Promise<NextActNumber> {
    const act = await this.views.find(viewer.scope, actId);
    if (!act?.state.issuer) throw new NotVisible('act');
    const { issuer, actKind } = act.state;
    const year = (date ?? this.clock.now().toISOString()).slice(0, 4);
    const taken = await this.views.numbers(
      seriesPrefix(issuer, year),
      actKind === 'submission-letter',
    );
    return { ...nextNumber(taken, issuer, actKind), year };
  }
}
