import type { ImportFormat, SheetGrid } from '@vinhdanh/domain';

/** Why a list cannot be taken; stable codes, turned into words by `sheetRefusal`. */
export const SHEET_REFUSALS = [
  'unpacks-too-large',
  'ratio',
  'too-many-parts',
  'nested-archive',
  'encrypted',
  'macros',
  'external-links',
  'dtd',
  'broken',
  'not-a-workbook',
  'too-many-rows',
  'too-many-columns',
  'too-many-merged-cells',
  'not-utf8',
  'not-text',
  'unclosed-quote',
  'malformed-csv',
  'empty',
  'too-complex',
  'too-slow',
  'no-list-found',
] as const;
export type SheetRefusalCode = (typeof SHEET_REFUSALS)[number];

/** The file is refused; nothing of it was kept or will be read. */
export class UnreadableSheet extends Error {
  override name = 'UnreadableSheet';
  constructor(
    readonly code: SheetRefusalCode,
    readonly facts: Record<string, string | number> = {},
  ) {
    super(code);
  }
}

/** Reads spreadsheets away from the caller's thread: hostile files harm nobody else. */
export abstract class SheetReader {
  /**
   * Judges a file before anything of it is unpacked or kept.
   * @throws UnreadableSheet
   */
  abstract inspect(content: Uint8Array, format: ImportFormat): Promise<void>;
  /**
   * The visible sheets as values, merged cells filled in; inspects the file first.
   * @throws UnreadableSheet
   */
  abstract read(content: Uint8Array, format: ImportFormat): Promise<SheetGrid[]>;
}
