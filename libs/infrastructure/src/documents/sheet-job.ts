import type { BadRowsSheet, SheetRefusalCode, TemplateLists } from '@vinhdanh/application';
import type { ImportFormat, SheetGrid } from '@vinhdanh/domain';

/** What is sent to the thread, and what comes back; both are copied. */
export type SheetJob =
  | { do: 'inspect' | 'read'; format: ImportFormat; content: Uint8Array }
  | { do: 'template'; lists: TemplateLists }
  | { do: 'bad-rows'; sheets: BadRowsSheet[] };

export type SheetReply =
  | { ok: true; value: SheetGrid[] | Uint8Array | undefined }
  | { ok: false; code: SheetRefusalCode; facts: Record<string, string | number> };
