/**
 * A sheet as values only: what stood in each cell, never how it was computed. Plain JSON, so that
 * a row can be kept beside its errors. A date cell keeps its day; an error cell its Excel code.
 */
export type Cell = null | string | number | boolean | { date: string } | { error: string };

export interface GridRow {
  /** Row number as the person sees it, from 1. */
  no: number;
  cells: Cell[];
}

export interface SheetGrid {
  name: string;
  /** Rows that hold anything, in order; merged cells are filled in every cell they cover. */
  rows: GridRow[];
}

/** Letter of a column as spreadsheets show it: 0 is A, 26 is AA. */
export function columnLetter(index: number): string {
  let letters = '';
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return letters;
}
