import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ListRecoveries, ListReprints, type Viewer } from '@vinhdanh/application';
import { PageQueryDto } from '@vinhdanh/contracts';
import { Allows, CurrentViewer } from '../http/decorators.js';

/** What annulled awards have left with their recipients. */
@Controller('api/v1/recoveries')
export class RecoveriesController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Allows('handover.read')
  list(@Query() { limit, cursor }: PageQueryDto, @CurrentViewer() viewer: Viewer) {
    return this.queries.execute(new ListRecoveries(viewer, limit, cursor));
  }
}

/** Certificates an act has changed: to be taken back, void, and printed anew. */
@Controller('api/v1/reprints')
export class ReprintsController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Allows('handover.read')
  list(@Query() { limit, cursor }: PageQueryDto, @CurrentViewer() viewer: Viewer) {
    return this.queries.execute(new ListReprints(viewer, limit, cursor));
  }
}
