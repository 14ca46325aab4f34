import type {
  BadRowsSheet,
  SheetRefusalCode,
  TableSheet,
  TemplateLists,
} from '@vinhdanh/application';
import type { ImportFormat, SheetGrid } from '@vinhdanh/domain';

/** What is sent to the thread, and what comes back; both are copied. */
export type SheetJob =
  | { do: 'inspect' | 'read'; format: ImportFormat; content: Uint8Array }
  | { do: 'template'; lists: TemplateLists }
  | { do: 'table'; table: TableSheet }
  | { do: 'bad-rows'; sheets: BadRowsSheet[] };

export type SheetReply =
  | { ok: true; value: SheetGrid[] | Uint8Array | undefined }
  | { ok: false; code: SheetRefusalCode; facts: Record<string, string | number> };
