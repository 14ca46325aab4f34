import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { FindAudit, type Viewer } from '@vinhdanh/application';
import { AuditPageDto, AuditQueryDto } from '@vinhdanh/contracts';
import { Allows, CurrentViewer, Lang } from '../http/decorators.js';
import type { Language } from '../http/language.js';

/** Who did what, for whom, where and when, with every cause: one row per event of the log. */
@Controller('api/v1/audit')
export class AuditController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Allows('audit.read')
  find(
    @Query() { limit, cursor, lang, ...query }: AuditQueryDto,
    @CurrentViewer() viewer: Viewer,
    @Lang() language: Language,
  ): Promise<AuditPageDto> {
    return this.queries.execute(new FindAudit(query, lang ?? language, viewer, limit, cursor));
  }
}
