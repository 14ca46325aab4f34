import ExcelJS from 'exceljs';
import type { TemplateLists } from '@vinhdanh/application';
import { HEAD_STYLE } from './styles.js';

const ROWS = 1_000;
const HEAD_ROW = 3;

interface Column {
  label: string;
  width: number;
  explain: string;
  list?: keyof TemplateLists;
  text?: boolean;
}

const COLUMNS: Column[] = [
  { label: 'STT', width: 6, explain: 'Số thứ tự của dòng.' },
  {
    label: 'Phân loại',
    width: 14,
    explain: 'Chọn trong danh sách: cá nhân, tập thể, hộ gia đình hoặc gia đình.',
    list: 'recipientKinds',
  },
  { label: 'Ông/Bà', width: 8, explain: 'Ông hoặc Bà; để trống với tập thể.' },
  { label: 'Họ và tên / Tên tập thể', width: 34, explain: 'Ghi đầy đủ, có dấu. Bắt buộc.' },
  {
    label: 'Năm sinh',
    width: 12,
    explain: 'Năm 4 chữ số (1985) hoặc ngày/tháng/năm (25/12/1985). Chỉ với cá nhân.',
    text: true,
  },
  {
    label: 'Số CCCD',
    width: 16,
    explain: 'Đủ 12 chữ số; ô đã định dạng Văn bản để giữ số 0 ở đầu.',
    text: true,
  },
  { label: 'Chức vụ', width: 22, explain: 'Chức vụ trong thời gian lập thành tích.' },
  { label: 'Đơn vị công tác', width: 30, explain: 'Để trống nếu là chính đơn vị lập tờ trình.' },
  {
    label: 'Danh hiệu/Hình thức khen thưởng',
    width: 34,
    explain: 'Chọn trong danh sách. Bắt buộc.',
    list: 'awards',
  },
  {
    label: 'Phân loại đối tượng',
    width: 30,
    explain: 'Chọn trong danh sách, theo vị trí trong thời gian lập thành tích. Chỉ với cá nhân.',
    list: 'positionClasses',
  },
  { label: 'Năm thành tích', width: 10, explain: 'Để trống nếu theo đợt xét.', text: true },
  { label: 'Tóm tắt thành tích', width: 60, explain: 'Nêu ngắn gọn thành tích đề nghị.' },
  { label: 'Ghi chú', width: 24, explain: 'Không bắt buộc.' },
];

/** Our own layout: drop-down lists, text columns for numbers, instructions on a second sheet. */
export async function writeTemplate(lists: TemplateLists): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Danh sách', { views: [{ state: 'frozen', ySplit: HEAD_ROW }] });
  const codes = book.addWorksheet('Danh mục', { state: 'hidden' });
  sheet.addRow(['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG']).font = { bold: true, size: 14 };
  sheet.addRow(['Mỗi dòng một đối tượng và một danh hiệu hoặc hình thức; xem trang Hướng dẫn.']);
  const head = sheet.addRow(COLUMNS.map((c) => c.label));
  head.eachCell((cell) => {
    cell.style = HEAD_STYLE;
  });
  let codeColumn = 0;
  COLUMNS.forEach((column, i) => {
    const target = sheet.getColumn(i + 1);
    target.width = column.width;
    if (column.text) target.numFmt = '@';
    if (!column.list) return;
    codeColumn += 1;
    const values = lists[column.list];
    values.forEach((value, row) => (codes.getCell(row + 1, codeColumn).value = value));
    validate(sheet, target.letter, codes.getColumn(codeColumn).letter, values.length);
  });
  instructions(book);
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

function instructions(book: ExcelJS.Workbook): void {
  const sheet = book.addWorksheet('Hướng dẫn');
  sheet.addRow(['Cột', 'Cách ghi']).eachCell((cell) => {
    cell.style = HEAD_STYLE;
  });
  COLUMNS.forEach((c) => sheet.addRow([c.label, c.explain]));
  sheet.getColumn(1).width = 34;
  sheet.getColumn(2).width = 90;
}
