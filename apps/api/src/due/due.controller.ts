import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { FindDue, type Viewer } from '@vinhdanh/application';
import { DueQueryDto } from '@vinhdanh/contracts';
import { Allows, CurrentViewer } from '../http/decorators.js';
import { placeOf } from './due-place.js';

/** Whose history makes them eligible this year, and who was proposed or missed. */
@Controller('api/v1/due')
export class DueController {
  constructor(private readonly queries: QueryBus) {}

  /** Answers at once for a small unit; larger places need a list, see `POST /api/v1/due-lists`. */
  @Get()
  @Allows('due.read')
  find(@Query() query: DueQueryDto, @CurrentViewer() viewer: Viewer) {
    const { year, award, standing, missed } = query;
    const wish = { place: placeOf(query), year, ...(award ? { awards: [award] } : {}) };
    return this.queries.execute(new FindDue({ ...wish, standing, missed }, viewer));
  }
}
