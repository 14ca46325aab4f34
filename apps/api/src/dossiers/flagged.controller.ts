import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ListFlagged, type Viewer } from '@vinhdanh/application';
import { PageQueryDto } from '@vinhdanh/contracts';
import { Allows, CurrentViewer } from '../http/decorators.js';

/** Khen thưởng cần xem xét lại: what it rested on was annulled. */
@Controller('api/v1/flagged-awards')
export class FlaggedController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Allows('dossier.read')
  list(@Query() { limit, cursor }: PageQueryDto, @CurrentViewer() viewer: Viewer) {
    return this.queries.execute(new ListFlagged(viewer, limit, cursor));
  }
}
