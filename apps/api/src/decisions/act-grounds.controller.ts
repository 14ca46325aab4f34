import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ListActGrounds } from '@vinhdanh/application';
import { ActGroundQueryDto } from '@vinhdanh/contracts';
import { Allows } from '../http/decorators.js';
import { plain } from '../http/plain.js';

/** On what an act about an earlier one may rest, by the law of a day, with source and mark. */
@Controller('api/v1/act-grounds')
export class ActGroundsController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Allows('act.draft')
  list(@Query() { kind, asks, on }: ActGroundQueryDto) {
    return this.queries.execute(new ListActGrounds(plain({ kind, asks, on })));
  }
}
