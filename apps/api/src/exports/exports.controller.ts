import { Body, Controller, Header, HttpCode, Post, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ExportTable } from '@vinhdanh/application';
import { ExportTableDto } from '@vinhdanh/contracts';
import { SignedIn, WithoutKey } from '../http/decorators.js';

/** What stands on the screen, as a file. */
@Controller('api/v1/exports')
export class ExportsController {
  constructor(private readonly queries: QueryBus) {}

  /** A workbook (.xlsx) of the rows sent: the columns shown, in their order, under the filters set. */
  @Post('table')
  @HttpCode(200)
  @Header('content-type', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  @Header('cache-control', 'no-store')
  @SignedIn()
  @WithoutKey()
  async table(@Body() { name, labels, rows }: ExportTableDto): Promise<StreamableFile> {
    return new StreamableFile(await this.queries.execute(new ExportTable({ name, labels, rows })));
  }
}
