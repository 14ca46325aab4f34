import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { AwardRule, Edition } from '@vinhdanh/domain';
import { Catalogue } from '../ports/catalogue.js';

export type EditionItem = Omit<Edition, 'awards'> & {
  /** Codes of its awards. */
  awards: string[];
  /** How many of its awards have been checked against the text of the law. */
  verifiedAwards: number;
};

export class ListEditions extends Query<EditionItem[]> {}

@QueryHandler(ListEditions)
export class ListEditionsHandler implements IQueryHandler<ListEditions> {
  constructor(private readonly catalogue: Catalogue) {}

  async execute(): Promise<EditionItem[]> {
    return (await this.catalogue.editions()).map(({ awards, ...edition }) => ({
      ...edition,
      awards: awards.map((award) => award.code),
      verifiedAwards: awards.filter((award) => award.verified).length,
    }));
  }
}

export interface AwardsOn {
  on: string;
  /** Null when no edition covers the day; then there are no awards either. */
  edition: string | null;
  provisional: boolean;
  awards: AwardRule[];
}

/** Every award as the law had it on a day, with its sources and `verified` marks. */
export class ListAwards extends Query<AwardsOn> {
  constructor(readonly on: string) {
    super();
  }
}

@QueryHandler(ListAwards)
export class ListAwardsHandler implements IQueryHandler<ListAwards> {
  constructor(private readonly catalogue: Catalogue) {}

  async execute({ on }: ListAwards): Promise<AwardsOn> {
    const edition = await this.catalogue.editionOn(on);
    return {
      on,
      edition: edition?.code ?? null,
      provisional: edition?.provisional ?? false,
      awards: edition?.awards ?? [],
    };
  }
}
