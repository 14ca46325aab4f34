import type { Cell, ImportPurpose } from '@vinhdanh/domain';

/** Lists a person may choose from in the template, in Vietnamese. */
export interface TemplateLists {
  purpose: ImportPurpose;
  awards: string[];
  recipientKinds: string[];
  positionClasses: string[];
}

export interface BadRowsSheet {
  name: string;
  /** Column labels as in the file sent. */
  labels: string[];
  rows: { cells: Cell[]; reason: string }[];
}

export interface TableSheet {
  name: string;
  /** Lines above the head, e.g. that the basis is not confirmed. */
  notice?: string[];
  labels: string[];
  rows: string[][];
}

/** Writes workbooks away from the caller's thread. Every text cell is a text cell, never a formula. */
export abstract class SheetWriter {
  /** Our own layout for a purpose, with drop-down lists and a sheet of instructions. */
  abstract template(lists: TemplateLists): Promise<Uint8Array>;
  /** A plain table under a head. */
  abstract table(table: TableSheet): Promise<Uint8Array>;
  /** The rows that failed as they were sent, with the column "Lý do"; can be mended and sent again. */
  abstract badRows(sheets: BadRowsSheet[]): Promise<Uint8Array>;
}
