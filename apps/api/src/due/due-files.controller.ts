import { Readable } from 'node:stream';
import { Controller, Get, Header, Query, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { DueFileRows, DueSheet, type Viewer } from '@vinhdanh/application';
import { DueRowsQueryDto } from '@vinhdanh/contracts';
import { Allows, CurrentViewer, Id } from '../http/decorators.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Spreadsheet programs take a CSV for UTF-8 only with it. */
const MARK = '\uFEFF';

/** A list as a file; the same filters as its rows. */
@Controller('api/v1/due-lists')
export class DueFilesController {
  constructor(private readonly queries: QueryBus) {}

  /** Any length; written as it is read. */
  @Get(':id/due.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="den-han-xet.csv"')
  @Header('cache-control', 'no-store')
  @Allows('due.read')
  async csv(
    @Id() id: string,
    @Query() { limit: _limit, cursor: _cursor, ...filter }: DueRowsQueryDto,
    @CurrentViewer() viewer: Viewer,
  ): Promise<StreamableFile> {
    const pages = await this.queries.execute(new DueFileRows(id, filter, viewer));
    return new StreamableFile(Readable.from(lines(pages)));
  }

  @Get(':id/due.xlsx')
  @Header('content-type', XLSX)
  @Header('content-disposition', 'attachment; filename="den-han-xet.xlsx"')
  @Header('cache-control', 'no-store')
  @Allows('due.read')
  async sheet(
    @Id() id: string,
    @Query() { limit: _limit, cursor: _cursor, ...filter }: DueRowsQueryDto,
    @CurrentViewer() viewer: Viewer,
  ): Promise<StreamableFile> {
    return new StreamableFile(await this.queries.execute(new DueSheet(id, filter, viewer)));
  }
}

async function* lines(pages: AsyncGenerator<string[][]>): AsyncGenerator<Buffer> {
  let mark = MARK;
  for await (const page of pages) {
    const text = page.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
    yield Buffer.from(mark + text, 'utf8');
    mark = '';
  }
}

/** A sign that begins a formula is kept from being one; signs may hide behind spaces. */
export const csvCell = (text: string): string => {
  const safe = /^\s*[=+\-@]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
