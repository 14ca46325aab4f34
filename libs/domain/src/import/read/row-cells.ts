import type { Cell, GridRow } from '../grid.js';
import { cellText, hasBidiControl } from '../text.js';
import type { CellError, Field, SheetMapping } from '../types.js';
import { cellError, type Fault } from './messages.js';

export interface PlacedCell {
  field: Field;
  column: number;
  cell: Cell;
  text: string;
}

/** Longest text each field may hold, in characters; the rest 1,000. */
const LONGEST: Partial<Record<Field, number>> = { name: 300, post: 500, unit: 500, summary: 8000 };

/** The mapped cells of one row, and the faults found while they are read. */
export class RowCells {
  readonly errors: CellError[] = [];
  private readonly cells: PlacedCell[];

  constructor(
    private readonly row: GridRow,
    mapping: SheetMapping,
  ) {
    this.cells = Object.entries(mapping.columns)
      .filter(([, field]) => field !== 'ignore')
      .map(([c, field]) => {
        const cell = row.cells[Number(c)] ?? null;
        return { field, column: Number(c), cell, text: cellText(cell) };
      })
      .sort((a, b) => a.column - b.column);
    this.cells.forEach((placed) => this.refuseUnsafe(placed));
  }

  /** The filled cell of a field, if any. */
  cell(field: Field): PlacedCell | undefined {
    return this.cells.find((c) => c.field === field && c.text !== '');
  }

  text(field: Field): string {
    return this.cell(field)?.text ?? '';
  }

  /** All filled cells of a field that may have several columns, joined by line. */
  joined(field: Field): string {
    return this.cells
      .filter((c) => c.field === field && c.text !== '')
      .map((c) => c.text)
      .join('\n');
  }

  /** Every filled cell that is mapped, from left to right. */
  all(): PlacedCell[] {
    return this.cells.filter((c) => c.text !== '');
  }

  /** Columns of single awards, ticked or not. */
  marks(): PlacedCell[] {
    return this.cells.filter((c) => c.field.startsWith('mark:') && c.text !== '');
  }

  /** Records a fault of a field's cell, or of its empty column, or of the row. */
  fail(code: Fault, field?: Field, found?: string, suggestion?: string): undefined {
    const placed = field && this.cells.find((c) => c.field === field);
    this.errors.push(
      cellError(code, { row: this.row.no, column: placed?.column, field }, found, suggestion),
    );
    return undefined;
  }

  /** Records a fault of exactly this cell. */
  failAt(code: Fault, placed: PlacedCell, found = placed.text, suggestion?: string): undefined {
    const { column, field } = placed;
    this.errors.push(cellError(code, { row: this.row.no, column, field }, found, suggestion));
    return undefined;
  }

  private refuseUnsafe(placed: PlacedCell): void {
    const { cell, field } = placed;
    if (typeof cell === 'string' && hasBidiControl(cell)) this.failAt('bidi-control', placed, '');
    else if (cell !== null && typeof cell === 'object' && 'error' in cell)
      this.failAt('formula-error', placed, cell.error);
    const limit = LONGEST[field] ?? 1000;
    if (placed.text.length > limit) this.failAt('too-long', placed, String(limit));
  }
}
