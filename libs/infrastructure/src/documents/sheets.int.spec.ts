import { monitorEventLoopDelay } from 'node:perf_hooks';
import ExcelJS from 'exceljs';
import { CLASS_WORDS, RECIPIENT_WORDS } from '@vinhdanh/application';
import { layOut, proposeMapping, readRow, type ImportWords } from '@vinhdanh/domain';
import { ThreadSheetReader, ThreadSheetWriter } from './sheets.js';

// Each call starts a thread; on a busy machine that takes its time.
jest.setTimeout(60_000);
const reader = new ThreadSheetReader();
const writer = new ThreadSheetWriter();
const csv = (text: string | Buffer) => reader.read(Buffer.from(text), 'csv');
const bookOf = async (fill: (book: ExcelJS.Workbook) => void): Promise<Buffer> => {
  const book = new ExcelJS.Workbook();
  fill(book);
  return Buffer.from(await book.xlsx.writeBuffer());
};

describe('csv habits', () => {
  test('mark, mixed newlines, quotes, semicolons, empty lines keep their row numbers', async () => {
    const [sheet] = await csv(
      '\ufeffSTT;Họ tên\r\n1;"Công ty ""A"";\nB"\n\n2;Tập thể "B"\r3;083\n',
    );
    expect(sheet?.rows).toEqual([
      { no: 1, cells: ['STT', 'Họ tên'] },
      { no: 2, cells: ['1', 'Công ty "A";\nB'] },
      { no: 4, cells: ['2', 'Tập thể "B"'] },
      { no: 5, cells: ['3', '083'] },
    ]);
  });

  test('tabs in UTF-16, and the hint of Excel', async () => {
    const [wide] = await csv(Buffer.from('\ufeffSTT\tTên\r\n1\tMẫu\r\n', 'utf16le'));
    expect(wide?.rows[1]).toEqual({ no: 2, cells: ['1', 'Mẫu'] });
    const [hinted] = await csv('sep=;\nSTT;Tên, đủ\n');
    expect(hinted?.rows).toEqual([{ no: 2, cells: ['STT', 'Tên, đủ'] }]);
  });
});

test('a workbook: types, merged cells, formulas by value, rich text, hidden sheets', async () => {
  const content = await bookOf((book) => {
    const sheet = book.addWorksheet('Danh sách');
    sheet.addRow(['TIÊU ĐỀ', null, null]);
    sheet.mergeCells('A1:C1');
    sheet.getCell('A3').value = new Date(Date.UTC(1985, 1, 5));
    sheet.getCell('B3').value = { formula: 'CMD("calc")', result: 7 };
    sheet.getCell('C3').value = { richText: [{ text: 'Nguyễn ' }, { text: 'Mẫu' }] };
    sheet.getCell('D3').value = { text: 'liên kết', hyperlink: 'http://example.vn' };
    sheet.getCell('E3').value = { formula: 'A1' } as ExcelJS.CellFormulaValue;
    sheet.getCell('F3').value = '0830';
    sheet.getCell('G3').value = { error: '#REF!' } as ExcelJS.CellErrorValue;
    book.addWorksheet('Ẩn', { state: 'veryHidden' }).addRow(['x']);
  });
  expect(await reader.read(content, 'xlsx')).toEqual([
    {
      name: 'Danh sách',
      rows: [
        { no: 1, cells: ['TIÊU ĐỀ', 'TIÊU ĐỀ', 'TIÊU ĐỀ'] },
        {
          no: 3,
          cells: [
            { date: '1985-02-05' },
            7,
            'Nguyễn Mẫu',
            'liên kết',
            { error: '#N/A' },
            '0830',
            { error: '#REF!' },
          ],
        },
      ],
    },
  ]);
});

test('what is filled into our template comes back as filled in', async () => {
  const awards = [
    'Cờ thi đua của Ủy ban nhân dân tỉnh',
    'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
  ];
  const bytes = await writer.template({
    purpose: 'nominees',
    awards,
    recipientKinds: RECIPIENT_WORDS,
    positionClasses: CLASS_WORDS,
  });
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  const sheet = book.getWorksheet('Danh sách')!;
  const validations = (sheet as unknown as { dataValidations: { model: object } }).dataValidations
    .model;
  expect(JSON.stringify(validations)).toContain("'Danh mục'!$");
  CLASS_WORDS.forEach((word, i) =>
    sheet.insertRow(4 + i, [
      i + 1,
      'Cá nhân',
      'Ông',
      `Người mẫu ${i}`,
      '1985',
      '083085001234',
      '',
      '',
      awards[1],
      word,
      '',
      'Tóm tắt',
    ]),
  );
  sheet.insertRow(4 + CLASS_WORDS.length, [
    9,
    'Tập thể',
    '',
    'Tập thể mẫu',
    '',
    '',
    '',
    '',
    awards[0],
  ]);
  const sheets = await reader.read(Buffer.from(await book.xlsx.writeBuffer()), 'xlsx');
  const words: ImportWords = {
    today: '2019-03-01',
    awards: [
      { code: 'provincial-flag', names: [awards[0]!] },
      { code: 'provincial-certificate', names: [awards[1]!] },
    ],
  };
  const { mapping } = proposeMapping(sheets, words);
  expect(mapping).toHaveLength(1);
  const read = layOut(sheets[mapping[0]!.sheet]!, mapping[0]!, words).rows.map(({ row, group }) =>
    readRow(mapping[0]!, row, group, { meritFrom: '2018-01-01', meritTo: '2018-12-31' }, words),
  );
  expect(read.map((r) => r.errors ?? r.line?.positionClass)).toEqual([
    'worker',
    'farmer',
    'soldier',
    'direct-labourer',
    'adviser',
    'producer',
    'non-manager',
    'leader',
    undefined,
  ]);
  expect(read[0]?.line).toMatchObject({
    name: 'Người mẫu 0',
    personalNumber: '083085001234',
    summary: 'Tóm tắt',
  });
  expect(read[8]?.line).toMatchObject({ recipientKind: 'collective', award: 'provincial-flag' });
});

test('bad rows come back as text, with the reason, and no formula survives', async () => {
  const bytes = await writer.badRows([
    {
      name: 'Danh sách',
      labels: ['STT', 'Họ tên', 'Sinh'],
      rows: [{ cells: [1, '=1+1', { date: '1985-02-05' }, '\t@x'], reason: 'Dòng 2: sai' }],
    },
    { name: 'Danh sách', labels: [], rows: [] },
  ]);
  const [sheet] = await reader.read(bytes, 'xlsx');
  expect(sheet?.rows).toEqual([
    { no: 1, cells: ['STT', 'Họ tên', 'Sinh', null, 'Lý do không nhận'] },
    { no: 2, cells: ['1', "'=1+1", '05/02/1985', "'\t@x", 'Dòng 2: sai'] },
  ]);
});

test('five thousand rows are read without holding anybody else up', async () => {
  const content = await bookOf((book) => {
    const sheet = book.addWorksheet('Danh sách');
    sheet.addRow([
      'STT',
      'Họ và tên',
      'Năm sinh',
      'Chức vụ',
      'Đơn vị',
      'Hình thức đề nghị',
      'Thành tích',
      'Ghi chú',
    ]);
    for (let n = 1; n <= 5_000; n += 1)
      sheet.addRow([
        n,
        `Người mẫu ${n}`,
        1980,
        'Chuyên viên',
        'Sở Mẫu',
        'Bằng khen UBND tỉnh',
        'Hoàn thành nhiệm vụ',
        null,
      ]);
  });
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  const [sheet] = await reader.read(content, 'xlsx');
  delay.disable();
  expect(sheet?.rows).toHaveLength(5_001);
  // The highest values measure the machine, not us.
  expect(delay.percentile(95) / 1e6).toBeLessThan(200);
});
