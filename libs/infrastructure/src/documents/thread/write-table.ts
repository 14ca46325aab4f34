import ExcelJS from 'exceljs';
import type { TableSheet } from '@vinhdanh/application';
import { HEAD_STYLE } from './styles.js';
import { guard } from './write-bad-rows.js';

const WIDEST = 60;

/** A plain table under what must be known of it; every value a text cell. */
export async function writeTable({
  name,
  notice = [],
  labels,
  rows,
}: TableSheet): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: notice.length + 1 }],
  });
  for (const line of notice) sheet.addRow([guard(line)]).font = { bold: true };
  sheet.addRow(labels.map(guard)).eachCell((cell) => {
    cell.style = HEAD_STYLE;
  });
  for (const row of rows) sheet.addRow(row.map(guard));
  sheet.columns.forEach((column, i) => {
    const longest = Math.max(8, ...rows.slice(0, 200).map((row) => (row[i] ?? '').length + 2));
    column.width = Math.min(WIDEST, Math.max(longest, (labels[i] ?? '').length + 2));
    column.numFmt = '@';
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}
