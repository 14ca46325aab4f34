import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { SheetWriter, type TableSheet } from '../ports/sheet-writer.js';

/** A table that its reader has before him, as a workbook; nothing is read for it. */
export class ExportTable extends Query<Uint8Array> {
  constructor(readonly table: TableSheet) {
    super();
  }
}

@QueryHandler(ExportTable)
export class ExportTableHandler implements IQueryHandler<ExportTable> {
  constructor(private readonly writer: SheetWriter) {}

  execute({ table }: ExportTable): Promise<Uint8Array> {
    return this.writer.table(table);
  }
}
