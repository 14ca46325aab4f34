import ExcelJS from 'exceljs';
import type { Cell, GridRow, SheetGrid } from '@vinhdanh/domain';
import { LIMITS } from './limits.js';
import { Refusal } from './refusal.js';

/** Parts that say nothing about values; some make the library expand whole columns cell by cell. */
const IGNORED = [
  'dataValidations',
  'conditionalFormatting',
  'autoFilter',
  'hyperlinks',
  'drawing',
  'picture',
  'tableParts',
  'extLst',
  'rowBreaks',
];

/** Visible sheets as values. Formulas give the value the file holds; nothing is computed. */
export async function readWorkbook(content: Buffer): Promise<SheetGrid[]> {
  const book = new ExcelJS.Workbook();
  const options = { ignoreNodes: IGNORED, maxRows: LIMITS.rows, maxCols: LIMITS.columns };
  try {
    await book.xlsx.load(content as unknown as ExcelJS.Buffer, options);
  } catch (error) {
    throw refusalOf(error as Error);
  }
  const visible = book.worksheets.filter((sheet) => sheet.state === 'visible');
  const sheets = (visible.length > 0 ? visible : book.worksheets).slice(0, LIMITS.sheets);
  const grids = sheets.map((sheet) => ({ name: sheet.name, rows: rowsOf(sheet) }));
  if (grids.every((grid) => grid.rows.length === 0)) throw new Refusal('empty');
  return grids;
}

function rowsOf(sheet: ExcelJS.Worksheet): GridRow[] {
  const rows: GridRow[] = [];
  sheet.eachRow({ includeEmpty: false }, (row, no) => {
    const cells: Cell[] = [];
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      if (column > LIMITS.columns) return;
      // A merged cell answers the value of the one it is merged into.
      const value = cellOf(cell.value);
      if (value === null) return;
      while (cells.length < column - 1) cells.push(null);
      cells[column - 1] = value;
    });
    if (cells.length > 0) rows.push({ no, cells });
  });
  return rows;
}

function cellOf(value: ExcelJS.CellValue | undefined): Cell {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : { error: '#NUM!' };
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (value instanceof Date) return dateOf(value);
  if ('richText' in value) return value.richText.map((part) => part.text).join('') || null;
  if ('error' in value) return { error: String(value.error) };
  if ('text' in value) return cellOf(value.text);
  if ('formula' in value || 'sharedFormula' in value) return resultOf(value.result);
  return null;
}

/** A formula that was never computed has no value to read. */
const resultOf = (result: unknown): Cell =>
  result === undefined ? { error: '#N/A' } : cellOf(result as ExcelJS.CellValue);

/** Half a second forgives what the day lost as a fraction. */
function dateOf(date: Date): Cell {
  const time = date.getTime() + 500;
  return Number.isNaN(time) || Math.abs(time) > 8e15
    ? { error: '#NUM!' }
    : { date: new Date(time).toISOString().slice(0, 10) };
}

function refusalOf(error: Error): Refusal {
  if (/^Max row count/.test(error.message))
    return new Refusal('too-many-rows', { limit: LIMITS.rows });
  if (/^Max (column|c) count/.test(error.message))
    return new Refusal('too-many-columns', { limit: LIMITS.columns });
  return new Refusal('broken', { why: error.message.slice(0, 100) });
}
