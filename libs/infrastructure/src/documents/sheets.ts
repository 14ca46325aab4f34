import { Injectable } from '@nestjs/common';
import {
  SheetReader,
  SheetWriter,
  type BadRowsSheet,
  type TableSheet,
  type TemplateLists,
} from '@vinhdanh/application';
import type { ImportFormat, SheetGrid } from '@vinhdanh/domain';
import { SheetThread } from './sheet-thread.js';

@Injectable()
export class ThreadSheetReader extends SheetReader {
  private readonly thread = new SheetThread();

  inspect(content: Uint8Array, format: ImportFormat): Promise<void> {
    return this.thread.run<void>({ do: 'inspect', format, content });
  }

  read(content: Uint8Array, format: ImportFormat): Promise<SheetGrid[]> {
    return this.thread.run<SheetGrid[]>({ do: 'read', format, content });
  }
}

@Injectable()
export class ThreadSheetWriter extends SheetWriter {
  private readonly thread = new SheetThread();

  template(lists: TemplateLists): Promise<Uint8Array> {
    return this.thread.run<Uint8Array>({ do: 'template', lists });
  }

  table(table: TableSheet): Promise<Uint8Array> {
    return this.thread.run<Uint8Array>({ do: 'table', table });
  }

  badRows(sheets: BadRowsSheet[]): Promise<Uint8Array> {
    return this.thread.run<Uint8Array>({ do: 'bad-rows', sheets });
  }
}
