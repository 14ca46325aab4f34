import fc from 'fast-check';
import { columnLetter, type Cell } from './grid.js';
import { layOut } from './layout/lay-out.js';
import { proposeMapping } from './layout/propose-mapping.js';
import { matchAward } from './read/match-award.js';
import { readBirth } from './read/read-birth.js';
import { readPersonalNumber } from './read/read-personal-number.js';
import { readRow } from './read/read-row.js';
import { lineKey } from './read/line-key.js';
import { period, readSheet, sheetOf, words } from './sheets.samples.spec.js';
import { cleanText, hasBidiControl, plain } from './text.js';
import type { Field, ImportLine } from './types.js';

const head = [
  'STT',
  'Họ và tên',
  'Giới tính',
  'Năm sinh',
  'Số CCCD',
  'Chức vụ',
  'Hình thức đề nghị',
  'Phân loại đối tượng',
  'Năm xét',
];
const one = (cells: Cell[]) => readSheet(sheetOf([head, cells]))[0]!;
const codes = (cells: Cell[]) => (one(cells).errors ?? []).map((e) => `${e.column}:${e.code}`);
const BK = 'Bằng khen UBND tỉnh';

test.each<[Cell, unknown]>([
  [1985, { year: 1985 }],
  ['1985', { year: 1985 }],
  ['1985.0', { year: 1985 }],
  [{ date: '1985-02-05' }, { year: 1985, date: '1985-02-05' }],
  [31083, { year: 1985, date: '1985-02-05' }],
  ['31083', { year: 1985, date: '1985-02-05' }],
  ['5/2/1985', { year: 1985, date: '1985-02-05' }],
  ['05-02-1985', { year: 1985, date: '1985-02-05' }],
  ['05.02.1985', { year: 1985, date: '1985-02-05' }],
  ['ngày 05 tháng 02 năm 1985', { year: 1985, date: '1985-02-05' }],
  ['1985-02-05', { year: 1985, date: '1985-02-05' }],
  ['02/1985', { year: 1985 }],
  ['Năm 1985', { year: 1985 }],
  ['02/25/1985', 'no-such-day'],
  ['31/02/1985', 'no-such-day'],
  ['5/2/85', 'not-a-year'],
  ['khoảng 1985', 'not-a-year'],
  [85, 'not-a-year'],
  [1e9, 'not-a-year'],
  [true, 'not-a-year'],
  ['1785', 'year-out-of-range'],
  ['2020', 'year-out-of-range'],
])('birth %j', (cell, expected) => {
  expect(readBirth(cell, '2019-03-01')).toEqual(expected);
});

test('personal numbers: text, number, lost zeros', () => {
  expect(readPersonalNumber('083185001234')).toEqual({
    number: '083185001234',
    sex: 'female',
    birthYear: 1985,
  });
  expect(readPersonalNumber('083 085 001234')).toMatchObject({ sex: 'male' });
  expect(readPersonalNumber(83185001234)).toEqual({
    fault: 'number-lost-zero',
    suggestion: '083185001234',
  });
  expect(readPersonalNumber(1185001234)).toMatchObject({ suggestion: '001185001234' });
  expect(readPersonalNumber('320123456')).toEqual({ number: '320123456' });
  expect(readPersonalNumber('8.3085E+10')).toEqual({ fault: 'number-malformed' });
});

test('a fault names row, column, what is wrong and what is expected', () => {
  const { errors } = one([
    1,
    'Nguyễn Mẫu',
    'x',
    '19x5',
    _(83185001234),
    'Công nhân',
    'Huy hiệu',
    'abc',
    '18',
  ]);
  expect(errors?.map((e) => e.message)).toEqual([
    expect.stringMatching(/^Dòng 2, cột G .*“Huy hiệu”.*danh mục/),
    expect.stringMatching(
      /^Dòng 2, cột C \(Giới tính\): không hiểu giới tính “x”; cần Nam hoặc Nữ\.$/,
    ),
    expect.stringMatching(/^Dòng 2, cột D .*“19x5” không phải là ngày hoặc năm; cần năm 4 chữ số/),
    expect.stringMatching(/^Dòng 2, cột E .*mất số 0/),
    expect.stringMatching(/^Dòng 2, cột H .*“abc”/),
    expect.stringMatching(/^Dòng 2, cột I .*“18” không phải là năm thành tích/),
  ]);
  expect(errors?.find((e) => e.code === 'number-lost-zero')?.suggestion).toBe('083185001234');
});
const _ = (n: number): Cell => n;

test('facts of one person must agree', () => {
  expect(codes([1, 'Bà Lê Mẫu', 'Nam', 1985, null, '', BK, null, null])).toEqual([
    'C:sex-conflict',
  ]);
  expect(codes([1, 'Lê Mẫu', 'Nam', 1985, '083185001234', '', BK, null, null])).toEqual([
    'C:sex-conflict',
  ]);
  expect(codes([1, 'Lê Mẫu', 'Nữ', 1986, '083185001234', '', BK, null, null])).toEqual([
    'E:number-birth-conflict',
  ]);
  expect(one([1, 'Lê Mẫu', null, null, '083185001234', '', BK, null, 2017]).line).toMatchObject({
    sex: 'female',
    birthYear: 1985,
    meritFrom: '2017-01-01',
    meritTo: '2017-12-31',
  });
});

test('awards: aliases, accents, spelling, none, several', () => {
  const code = (text: string) => matchAward(text, words.awards);
  expect(code('BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH BẾN TRE')).toEqual(['provincial-certificate']);
  expect(code('Bang khen cua Uy ban nhan dan tinh')).toEqual(['provincial-certificate']);
  expect(code('Bằng khen Thủ tướng')).toEqual(['pm-certificate']);
  expect(code('Cờ thi đua cấp tỉnh')).toEqual(['provincial-flag']);
  expect(code('Cờ thi đua Chính Phủ')).toEqual(['government-flag']);
  expect(code('Chiến sỹ thi đua câp tinh')).toEqual(['provincial-fighter']);
  expect(code('HCLĐ hạng Ba')).toEqual(['labour-order']);
  expect(code('labour-order')).toEqual(['labour-order']);
  expect(code('Giấy khen')).toEqual([]);
  expect(codes([1, 'Lê Mẫu', null, 1985, null, null, 'Cờ thi đua UBND tỉnh', null, null])).toEqual([
    'G:award-wrong-recipient',
  ]);
});

test('unsafe and odd texts', () => {
  expect(cleanText('Nguyễn\u00a0Văn\u200b  Mẫu\r\n')).toBe('Nguyễn Văn Mẫu');
  expect(plain('Đặng Thị HOÀ'.normalize('NFD'))).toBe('dang thi hoa');
  expect(hasBidiControl('abc\u202edcba')).toBe(true);
  expect(codes([1, 'Lê \u202eMẫu', null, 1985, null, null, BK, null, null])).toEqual([
    'B:bidi-control',
  ]);
  expect(codes([1, { error: '#REF!' }, null, 1985, null, null, BK, null, null])).toContain(
    'B:formula-error',
  );
  expect(
    one([1, '=HYPERLINK("http://x")Mẫu', null, 1985, null, null, BK, null, null]).line?.name,
  ).toBe('=HYPERLINK("http://x")Mẫu');
  expect(codes([1, 123, null, 1985, null, null, BK, null, null])).toEqual(['B:name-not-text']);
  expect(codes([1, 'x'.repeat(301), null, 1985, null, null, BK, null, null])).toEqual([
    'B:too-long',
  ]);
});

test('column letters', () => {
  expect([0, 25, 26, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
});

test('repeats in one file: by number, else by name, year and unit', () => {
  const line = (more: Partial<ImportLine>): ImportLine => ({
    award: 'provincial-certificate',
    recipientKind: 'individual',
    name: 'Lê Mẫu',
    birthYear: 1985,
    unitName: 'Sở Mẫu',
    ...more,
  });
  const same = (a: Partial<ImportLine>, b: Partial<ImportLine>) =>
    lineKey(line(a)) === lineKey(line(b));
  expect(same({}, { name: 'LÊ MẪU' })).toBe(true);
  expect(same({}, { unitName: 'Sở Khác' })).toBe(false);
  expect(same({}, { award: 'provincial-fighter' })).toBe(false);
  const personalNumber = '083185001234';
  expect(same({ personalNumber }, { personalNumber, name: 'Lê Văn Mẫu' })).toBe(true);
});

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(...head, 'Nam', 'Nữ', 'I. TẬP THỂ', 'Tổng cộng', 'x', 'Ông', 'TM. UBND', '(1)'),
  fc.double(),
  fc.boolean(),
  fc.constant({ date: '1985-02-05' }),
  fc.constant({ error: '#N/A' }),
);

test('any grid is read without throwing, by any mapping', () => {
  const field = fc.constantFrom<Field>(
    'name',
    'birth',
    'birth-male',
    'award',
    'mark:provincial-flag',
    'personal-number',
    'kind',
    'sex',
    'post-unit',
    'merit-year',
    'recipient-class',
    'order',
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 15 }),
      fc.array(field, { maxLength: 12 }),
      (rows, fields) => {
        const sheet = sheetOf(rows);
        const { mapping } = proposeMapping([sheet], words);
        const own = {
          sheet: 0,
          head: { first: 0, last: 0 },
          columns: Object.fromEntries(fields.map((f, i) => [i, f])),
        };
        for (const m of [...mapping, own])
          for (const { row, group } of layOut(sheet, m, words).rows) {
            const { line, errors } = readRow(m, row, group, period, words);
            expect(line !== undefined || (errors?.length ?? 0) > 0).toBe(true);
          }
      },
    ),
    { numRuns: 300 },
  );
});
