import ExcelJS from 'exceljs';
import type { BadRowsSheet } from '@vinhdanh/application';
import type { Cell } from '@vinhdanh/domain';
import { HEAD_STYLE, REASON_STYLE } from './styles.js';

export const REASON_LABEL = 'Lý do không nhận';

/** The rows as they were sent, each with its reason; every value a text cell. */
export async function writeBadRows(sheets: BadRowsSheet[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const used = new Set<string>();
  for (const { name, labels, rows } of sheets) {
    const sheet = book.addWorksheet(sheetName(name, used), {
      views: [{ state: 'frozen', ySplit: 1 }],
    });
    const width = Math.max(labels.length, ...rows.map((r) => r.cells.length));
    const head = Array.from({ length: width }, (_, i) => labels[i] ?? '');
    sheet.addRow([...head.map(guard), REASON_LABEL]).eachCell((cell) => {
      cell.style = HEAD_STYLE;
    });
    for (const { cells, reason } of rows)
      sheet.addRow([...head.map((_, i) => shown(cells[i])), reason]);
    sheet.columns.forEach((column, i) => {
      column.width = i === width ? 80 : 22;
      column.numFmt = '@';
      if (i === width) column.alignment = REASON_STYLE;
    });
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function shown(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'object') return 'date' in cell ? vietnameseDay(cell.date) : cell.error;
  if (typeof cell === 'boolean') return cell ? 'x' : '';
  return typeof cell === 'number' ? String(cell) : guard(cell);
}

const vietnameseDay = (iso: string): string => iso.split('-').reverse().join('/');

/**
 * A text cell is never computed; the apostrophe also holds once someone saves the sheet as CSV.
 * Signs may hide behind spaces and tabs.
 */
export const guard = (text: string): string => (/^\s*[=+\-@]/.test(text) ? `'${text}` : text);

function sheetName(name: string, used: Set<string>): string {
  const base =
    name
      .replace(/[*?:\\/[\]']/g, ' ')
      .trim()
      .slice(0, 25) || 'Danh sách';
  let free = base;
  for (let i = 2; used.has(free.toLowerCase()); i += 1) free = `${base} ${i}`;
  used.add(free.toLowerCase());
  return free;
}
