import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  groundsIn,
  type ActGround,
  type ActKind,
  type CentreAsk,
  vietnamDay,
} from '@vinhdanh/domain';
import { Catalogue } from '../ports/catalogue.js';
import { Clock } from '../ports/clock.js';

/** The grounds of one kind of act, by the edition in force on a day. */
export interface GroundList {
  /** ISO day. */
  on: string;
  edition: string | null;
  items: ActGround[];
}

export class ListActGrounds extends Query<GroundList> {
  constructor(readonly asked: { kind: ActKind; asks?: CentreAsk; on?: string }) {
    super();
  }
}

@QueryHandler(ListActGrounds)
export class ListActGroundsHandler implements IQueryHandler<ListActGrounds> {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly clock: Clock,
  ) {}

  async execute({ asked }: ListActGrounds): Promise<GroundList> {
    const { kind, asks, on = vietnamDay(this.clock.now()) } = asked;
    const edition = await this.catalogue.editionOn(on);
    return { on, edition: edition?.code ?? null, items: groundsIn(edition, kind, asks) };
  }
}
