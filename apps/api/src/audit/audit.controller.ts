import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { FindAudit, FindLastChange, type Viewer } from '@vinhdanh/application';
import {
  AuditPageDto,
  AuditQueryDto,
  LastChangeDto,
  LastChangeQueryDto,
} from '@vinhdanh/contracts';
import { Allows, CurrentViewer, Lang, SignedIn } from '../http/decorators.js';
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

  /** Who was faster, after a refusal for a version too old (412); 404 where one may not know. */
  @Get('last-change')
  @SignedIn()
  lastChange(
    @Query() { stream }: LastChangeQueryDto,
    @CurrentViewer() viewer: Viewer,
    @Lang() language: Language,
  ): Promise<LastChangeDto> {
    return this.queries.execute(new FindLastChange(stream, language, viewer));
  }
}
