import ExcelJS from 'exceljs';
import type { TemplateLists } from '@vinhdanh/application';
import { HEAD_STYLE } from './styles.js';
import { TEMPLATES, valuesOf, type Column } from './template-columns.js';

const ROWS = 1_000;
const HEAD_ROW = 3;

/** Our own layout: drop-down lists, text columns for numbers, instructions on a second sheet. */
export async function writeTemplate(lists: TemplateLists): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const { sheet: name, title, hint, columns } = TEMPLATES[lists.purpose];
  const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: HEAD_ROW }] });
  const codes = book.addWorksheet('Danh mục', { state: 'hidden' });
  sheet.addRow([title]).font = { bold: true, size: 14 };
  sheet.addRow([hint]);
  const head = sheet.addRow(columns.map((c) => c.label));
  head.eachCell((cell) => {
    cell.style = HEAD_STYLE;
  });
  let codeColumn = 0;
  columns.forEach((column, i) => {
    const target = sheet.getColumn(i + 1);
    target.width = column.width;
    if (column.text) target.numFmt = '@';
    if (!column.list) return;
    codeColumn += 1;
    const values = valuesOf(column.list, lists);
    values.forEach((value, row) => (codes.getCell(row + 1, codeColumn).value = value));
    validate(sheet, target.letter, codes.getColumn(codeColumn).letter, values.length);
  });
  instructions(book, columns);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** One rule for the whole column: written cell by cell it would swell the file. */
function validate(sheet: ExcelJS.Worksheet, letter: string, codes: string, count: number): void {
  const rules = (
    sheet as unknown as { dataValidations: { add(range: string, rule: object): void } }
  ).dataValidations;
  rules.add(`${letter}${HEAD_ROW + 1}:${letter}${HEAD_ROW + ROWS}`, {
    type: 'list',
    allowBlank: true,
    formulae: [`'Danh mục'!$${codes}$1:$${codes}$${Math.max(1, count)}`],
    showErrorMessage: true,
    errorTitle: 'Giá trị không có trong danh sách',
    error: 'Hãy chọn một giá trị trong danh sách.',
  });
}

function instructions(book: ExcelJS.Workbook, columns: Column[]): void {
  const sheet = book.addWorksheet('Hướng dẫn');
  sheet.addRow(['Cột', 'Cách ghi']).eachCell((cell) => {
    cell.style = HEAD_STYLE;
  });
  columns.forEach((c) => sheet.addRow([c.label, c.explain]));
  sheet.getColumn(1).width = 34;
  sheet.getColumn(2).width = 90;
}
