import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { basisMark, type AwardRule, type BasisMark } from '@vinhdanh/domain';
import { Catalogue } from '../ports/catalogue.js';

export interface AwardName {
  code: string;
  name: AwardRule['name'];
  /** Whether the law of the day still knows it; others are named for older cases. */
  current: boolean;
  /** Whether some edition gives it an advisory council of its own. */
  advised: boolean;
}

export interface AwardNames {
  on: string;
  basis: BasisMark | null;
  items: AwardName[];
}

/** What screens need of the awards: names of all there ever were, and what stands on a day. */
export class ListAwardNames extends Query<AwardNames> {
  constructor(readonly on: string) {
    super();
  }
}

@QueryHandler(ListAwardNames)
export class ListAwardNamesHandler implements IQueryHandler<ListAwardNames> {
  constructor(private readonly catalogue: Catalogue) {}

  async execute({ on }: ListAwardNames): Promise<AwardNames> {
    const today = await this.catalogue.editionOn(on);
    const names = new Map<string, AwardName>();
    const editions = await this.catalogue.editions();
    for (const edition of [...editions, ...(today ? [today] : [])])
      for (const { code, name, council } of edition.awards)
        names.set(code, {
          code,
          name,
          current: edition.code === today?.code,
          advised: council !== undefined || names.get(code)?.advised === true,
        });
    return { on, basis: today ? basisMark(today, on) : null, items: [...names.values()] };
  }
}
