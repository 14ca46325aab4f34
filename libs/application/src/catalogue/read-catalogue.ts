import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  awardIn,
  basisMark,
  diffEditions,
  rulesOf,
  warningsOn,
  type AwardRule,
  type BasisMark,
  type EditionDiff,
  vietnamDay,
} from '@vinhdanh/domain';
import { NotVisible } from '../errors.js';
import { Catalogue, type ActiveEdition, type EditionStamp } from '../ports/catalogue.js';
import { Clock } from '../ports/clock.js';

export type EditionItem = Omit<ActiveEdition, 'awards' | 'provisional' | 'warnings'> &
  BasisMark & {
    /** Codes of its awards. */
    awards: string[];
    /** How many of its rules there are, and have been checked against the text of the law. */
    rules: { all: number; verified: number; confirmedHere: number };
  };

export class ListEditions extends Query<EditionItem[]> {}

@QueryHandler(ListEditions)
export class ListEditionsHandler implements IQueryHandler<ListEditions> {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<EditionItem[]> {
    const today = todayOf(this.clock);
    return (await this.catalogue.editions()).map((edition) => itemOf(edition, today));
  }
}

/** An edition with its tables; its awards are read one by one. `version` asks for an older state. */
export class FindEdition extends Query<EditionItem> {
  constructor(
    readonly code: string,
    readonly version?: number,
  ) {
    super();
  }
}

@QueryHandler(FindEdition)
export class FindEditionHandler implements IQueryHandler<FindEdition> {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly clock: Clock,
  ) {}

  async execute({ code, version }: FindEdition): Promise<EditionItem> {
    return itemOf(await editionOf(this.catalogue, code, version), todayOf(this.clock));
  }
}

export type AwardItem = AwardRule & { basis: BasisMark; stamp: EditionStamp };

/** One award as an edition has it. */
export class FindAward extends Query<AwardItem> {
  constructor(
    readonly edition: string,
    readonly award: string,
    readonly version?: number,
  ) {
    super();
  }
}

@QueryHandler(FindAward)
export class FindAwardHandler implements IQueryHandler<FindAward> {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly clock: Clock,
  ) {}

  async execute({ edition: code, award: wanted, version }: FindAward): Promise<AwardItem> {
    const edition = await editionOf(this.catalogue, code, version);
    const award = awardIn(edition, wanted);
    if (!award) throw new NotVisible('award');
    return {
      ...award,
      basis: basisMark(edition, todayOf(this.clock), award),
      stamp: edition.stamp,
    };
  }
}

export interface AwardsOn {
  on: string;
  /** Null when no edition covers the day; then there are no awards either. */
  edition: string | null;
  provisional: boolean;
  basis: BasisMark | null;
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
      basis: edition ? basisMark(edition, on) : null,
      awards: edition?.awards ?? [],
    };
  }
}

/** What must be known of the law of a day before relying on it; null outside every edition. */
export class FindBasis extends Query<BasisMark | null> {
  constructor(readonly on: string) {
    super();
  }
}

@QueryHandler(FindBasis)
export class FindBasisHandler implements IQueryHandler<FindBasis> {
  constructor(private readonly catalogue: Catalogue) {}

  async execute({ on }: FindBasis): Promise<BasisMark | null> {
    const edition = await this.catalogue.editionOn(on);
    return edition ? basisMark(edition, on) : null;
  }
}

/** What changed from one edition to another, award by award. */
export class DiffEditions extends Query<EditionDiff> {
  constructor(
    readonly from: string,
    readonly to: string,
  ) {
    super();
  }
}

@QueryHandler(DiffEditions)
export class DiffEditionsHandler implements IQueryHandler<DiffEditions> {
  constructor(private readonly catalogue: Catalogue) {}

  async execute({ from, to }: DiffEditions): Promise<EditionDiff> {
    const [before, after] = await Promise.all(
      [from, to].map((code) => editionOf(this.catalogue, code)),
    );
    return diffEditions(before as ActiveEdition, after as ActiveEdition);
  }
}

function itemOf(edition: ActiveEdition, today: string): EditionItem {
  const { awards, warnings: _all, provisional: _flag, ...head } = edition;
  const rules = rulesOf(edition);
  return {
    ...head,
    ...basisMark(edition, today),
    warnings: warningsOn(edition, today).map(({ text }) => text),
    awards: awards.map((award) => award.code),
    rules: {
      all: rules.length,
      verified: rules.filter(({ basis }) => basis.verified).length,
      confirmedHere: rules.filter(({ basis }) => basis.confirmed).length,
    },
  };
}

async function editionOf(
  catalogue: Catalogue,
  code: string,
  version?: number,
): Promise<ActiveEdition> {
  const found =
    version === undefined
      ? await catalogue.edition(code)
      : await catalogue.editionAt(code, version);
  if (!found) throw new NotVisible('edition');
  return found;
}

const todayOf = (clock: Clock): string => vietnamDay(clock.now());
