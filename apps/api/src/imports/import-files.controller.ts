import { Controller, Get, Header, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { BadRowsFile, FindImport, ImportTemplate, type Viewer } from '@vinhdanh/application';
import { ImportTemplateQueryDto } from '@vinhdanh/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allows, CurrentViewer, Id } from '../http/decorators.js';
import { EVENT_STREAM, EventStreams } from '../http/event-streams.js';
import { untilAtRest } from '../http/until-at-rest.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Nothing goes on in these: somebody has to act first. */
const AT_REST = new Set(['read', 'checked', 'committed', 'failed', 'cancelled']);

/** What a list gives back: our template, the rows that were not taken, how far it is. */
@Controller('api/v1/imports')
export class ImportFilesController {
  constructor(
    private readonly queries: QueryBus,
    private readonly streams: EventStreams,
  ) {}

  /** `?purpose=` award-history, person-year or achievements for lists of history. */
  @Get('template.xlsx')
  @Header('content-type', XLSX)
  @Header('content-disposition', 'attachment; filename="mau-danh-sach.xlsx"')
  @Allows('import.use')
  async template(@Query() { purpose }: ImportTemplateQueryDto): Promise<StreamableFile> {
    return new StreamableFile(await this.queries.execute(new ImportTemplate(purpose)));
  }

  @Get(':id/bad-rows.xlsx')
  @Header('content-type', XLSX)
  @Header('content-disposition', 'attachment; filename="dong-loi.xlsx"')
  @Header('cache-control', 'no-store')
  @Allows('import.use')
  async badRows(@Id() id: string, @CurrentViewer() viewer: Viewer): Promise<StreamableFile> {
    return new StreamableFile(await this.queries.execute(new BadRowsFile(id, viewer)));
  }

  /** Server-sent events while the service reads, checks or adds; ends when it is at rest. */
  @Get(':id/progress')
  @Header('content-type', EVENT_STREAM)
  @Allows('import.use')
  async progress(
    @Id() id: string,
    @CurrentViewer() viewer: Viewer,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    // Before the stream begins, so that a hidden list is an ordinary 404.
    await this.queries.execute(new FindImport(id, viewer));
    return this.streams.send(request, reply, (signal) =>
      untilAtRest(() => this.standing(id, viewer), signal),
    );
  }

  private async standing(id: string, viewer: Viewer) {
    const { version, status, total, done, failed, good, bad, added } = await this.queries.execute(
      new FindImport(id, viewer),
    );
    const data = { id, version, status, total, done, failed, good, bad, added };
    return { data, atRest: AT_REST.has(status) };
  }
}
