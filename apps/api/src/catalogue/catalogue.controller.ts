import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ListAwards, ListEditions } from '@vinhdanh/application';
import { AwardQueryDto } from '@vinhdanh/contracts';
import { Allows } from '../http/decorators.js';

/** The law as data, with its sources and what of it has been checked. */
@Controller('api/v1/catalogue')
export class CatalogueController {
  constructor(private readonly queries: QueryBus) {}

  @Get('editions')
  @Allows('catalogue.read')
  async editions() {
    return { items: await this.queries.execute(new ListEditions()) };
  }

  /** Awards as the law had them on a day. */
  @Get('awards')
  @Allows('catalogue.read')
  awards(@Query() { on }: AwardQueryDto) {
    return this.queries.execute(new ListAwards(on ?? new Date().toISOString().slice(0, 10)));
  }
}
