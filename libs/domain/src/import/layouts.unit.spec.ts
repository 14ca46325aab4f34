import type { Cell } from './grid.js';
import { detectHead } from './layout/detect-head.js';
import { layOut } from './layout/lay-out.js';
import { proposeMapping } from './layout/propose-mapping.js';
import { readSheet, sheetOf, words } from './sheets.samples.spec.js';

const _ = null;
const wide = (text: string, n: number): Cell[] => Array.from({ length: n }, () => text);

/** Header block, merged two-row head, Nam | Nữ, group rows, totals, signatures: all at once. */
const unitLetter = sheetOf([
  [...wide('UBND HUYỆN BA TRI', 3), ...wide('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 5)],
  [...wide('PHÒNG NỘI VỤ', 3), ...wide('Độc lập - Tự do - Hạnh phúc', 5)],
  [],
  wide('DANH SÁCH ĐỀ NGHỊ TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH NĂM 2018', 8),
  wide('(Kèm theo Tờ trình số 12/TTr-UBND ngày 15/01/2019)', 8),
  [],
  [
    'STT',
    'Họ và tên',
    'Năm sinh',
    'Năm sinh',
    'Chức vụ, đơn vị công tác',
    'Hình thức đề nghị',
    'Tóm tắt thành tích',
    'Ghi chú',
  ],
  [
    'STT',
    'Họ và tên',
    'Nam',
    'Nữ',
    'Chức vụ, đơn vị công tác',
    'Hình thức đề nghị',
    'Tóm tắt thành tích',
    'Ghi chú',
  ],
  ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'],
  wide('I. TẬP THỂ', 8),
  [1, 'Tập thể mẫu số 1 – Khối A', _, _, _, 'Bằng khen của UBND tỉnh', 'Hoàn thành xuất sắc', _],
  ['II', ...wide('CÁ NHÂN', 7)],
  wide('Xã An Thủy', 8),
  [
    1,
    'Ông Nguyễn Văn Mẫu',
    1975,
    _,
    'Phó Chủ tịch, UBND xã An Thủy',
    'BK Chủ tịch UBND tỉnh',
    _,
    _,
  ],
  [2, 'Trần Thị Mẫu', _, '1982', 'Công nhân - Công ty Mẫu', 'Bằng khen cua UBND tinh', _, _],
  wide('Tổng cộng: 01 tập thể, 02 cá nhân', 8),
  [],
  [_, _, _, _, ...wide('Ba Tri, ngày 15 tháng 01 năm 2019', 4)],
  [..._3('Người lập bảng'), _, ...wide('TM. ỦY BAN NHÂN DÂN', 4)],
  [_, _, _, _, ...wide('CHỦ TỊCH', 4)],
  [..._3('(đã ký)'), _, ...wide('Lê Văn Ký', 4)],
]);
function _3(text: string): Cell[] {
  return [text, text, text];
}

test('a unit letter with everything around its list', () => {
  const head = detectHead(unitLetter, words);
  expect(head).toMatchObject({ first: 7, last: 9 });
  expect(head?.columns).toEqual({
    0: 'order',
    1: 'name',
    2: 'birth-male',
    3: 'birth-female',
    4: 'post-unit',
    5: 'award',
    6: 'summary',
    7: 'note',
  });
  const rows = readSheet(unitLetter);
  expect(rows.map((r) => r.errors ?? r.line)).toEqual([
    expect.objectContaining({
      name: 'Tập thể mẫu số 1 – Khối A',
      recipientKind: 'collective',
      award: 'provincial-certificate',
      meritFrom: '2018-01-01',
    }),
    expect.objectContaining({
      name: 'Nguyễn Văn Mẫu',
      title: 'Ông',
      sex: 'male',
      birthYear: 1975,
      recipientKind: 'individual',
      positionClass: 'leader',
      post: 'Phó Chủ tịch',
      unitName: 'UBND xã An Thủy',
    }),
    expect.objectContaining({
      name: 'Trần Thị Mẫu',
      sex: 'female',
      birthYear: 1982,
      positionClass: 'worker',
      unitName: 'Công ty Mẫu',
    }),
  ]);
});

test('the rest of the letter is recognised, not read', () => {
  const { mapping } = proposeMapping([unitLetter], words);
  expect(layOut(unitLetter, mapping[0]!, words).counts).toEqual({
    data: 3,
    groups: 3,
    totals: 1,
    closing: 4,
  });
});

test('the nine-column list of all subjects, with sheets of codes beside it', () => {
  const list = sheetOf(
    [
      ['DANH SÁCH ĐỀ NGHỊ'],
      [],
      [
        'STT',
        'Tên gọi (Ông/Bà/chức danh)',
        'Tên tập thể/cá nhân/hộ gia đình',
        'Chức vụ',
        'Đơn vị công tác',
        'Phân loại khen thưởng',
        'Danh hiệu/Hình thức',
        'Phân loại đối tượng',
        'Lĩnh vực hoạt động',
      ],
      [
        1,
        _,
        'Tập thể mẫu số 2',
        _,
        _,
        'Tập thể',
        'Cờ thi đua của UBND tỉnh',
        'Cơ quan hành chính',
        'Nội vụ',
      ],
      [
        2,
        'Bà',
        'Lê Thị Mẫu',
        'Chuyên viên',
        'Sở Mẫu',
        'Cá nhân',
        'Chiến sỹ thi đua cấp tỉnh',
        'Cán bộ trực tiếp tham mưu',
        _,
      ],
      [3, _, 'Hộ ông Phạm Văn Mẫu', _, _, 'Hộ gia đình', 'Bằng khen UBND tỉnh', _, _],
    ],
    'Danh sách',
  );
  const codes = sheetOf(
    [
      ['Mã', 'Tên hình thức khen thưởng'],
      ['01', 'Cờ thi đua'],
    ],
    'Danh mục',
  );
  const { mapping, rows } = proposeMapping([list, codes], words);
  expect(mapping.map((m) => m.sheet)).toEqual([0]);
  expect(rows).toBe(3);
  expect(Object.values(mapping[0]!.columns)).toEqual(
    expect.arrayContaining([
      'order',
      'title',
      'name',
      'post',
      'unit',
      'kind',
      'award',
      'recipient-class',
      'field-of-work',
    ]),
  );
  expect(readSheet(list).map((r) => r.errors ?? r.line)).toEqual([
    expect.objectContaining({
      recipientKind: 'collective',
      award: 'provincial-flag',
      fieldOfWork: 'Nội vụ',
    }),
    expect.objectContaining({
      recipientKind: 'individual',
      positionClass: 'adviser',
      sex: 'female',
      award: 'provincial-fighter',
    }),
    expect.objectContaining({ recipientKind: 'household', name: 'Hộ ông Phạm Văn Mẫu' }),
  ]);
});

test('a csv two-row head, whose merged cells are blank', () => {
  const csv = sheetOf([
    ['DANH SÁCH KHEN THƯỞNG'],
    ['TT', 'Họ tên', 'Năm sinh', _, 'Chức danh', 'Danh hiệu đề nghị', _],
    [_, _, 'Nam', 'Nữ', _, 'Bằng khen UBND tỉnh', 'Chiến sĩ thi đua cấp tỉnh'],
    ['1', 'Võ Văn Mẫu', '1980', _, 'Nông dân', 'x', _],
    ['2', 'Võ Thị Mẫu', _, '02/09/1981', 'Giáo viên', _, 'X'],
    ['3', 'Võ Mẫu', '1980', '1981', 'Giáo viên', 'x', 'x'],
  ]);
  const rows = readSheet(csv);
  expect(rows.slice(0, 2).map((r) => r.errors ?? r.line)).toEqual([
    expect.objectContaining({
      sex: 'male',
      award: 'provincial-certificate',
      positionClass: 'farmer',
    }),
    expect.objectContaining({
      sex: 'female',
      birthDate: '1981-09-02',
      award: 'provincial-fighter',
      positionClass: 'non-manager',
    }),
  ]);
  expect(rows[2]?.errors?.map((e) => [e.column, e.code])).toEqual([
    ['F', 'award-twice'],
    ['D', 'two-birth-years'],
  ]);
});

test('several sheets, one for bodies and one for people; split names', () => {
  const bodies = sheetOf(
    [
      ['STT', 'Tên đơn vị/tập thể', 'Hình thức khen thưởng'],
      [1, 'Tập thể mẫu số 3', 'Cờ thi đua của Chính phủ'],
    ],
    'TẬP THỂ',
  );
  const people = sheetOf(
    [
      ['Số TT', 'Họ đệm', 'Tên', 'Ngày sinh', 'Đơn vị', 'Danh hiệu'],
      [1, 'Nguyễn Văn', 'Mẫu', { date: '1970-05-01' }, 'Sở Mẫu', 'CSTĐ cấp tỉnh'],
    ],
    'Cá nhân',
  );
  const { mapping } = proposeMapping([bodies, people], words);
  expect(mapping.map((m) => m.recipientKind)).toEqual(['collective', 'individual']);
  expect(readSheet(bodies)[0]?.line).toMatchObject({
    recipientKind: 'collective',
    award: 'government-flag',
  });
  expect(readSheet(people)[0]?.line).toMatchObject({
    name: 'Nguyễn Văn Mẫu',
    birthDate: '1970-05-01',
    award: 'provincial-fighter',
  });
});

test('group rows nest: district above kinds, awards above units', () => {
  const sheet = sheetOf([
    ['STT', 'Họ và tên', 'Chức vụ', 'Ghi chú'],
    ['A', 'Huyện Giồng Trôm', _, _],
    ['I', 'TẬP THỂ', _, _],
    [1, 'Tập thể mẫu số 4', _, _],
    ['II', 'CÁ NHÂN', _, _],
    [_, 'Cờ thi đua của Chính phủ', _, _],
    [_, 'Bằng khen của UBND tỉnh', _, _],
    [1, 'Đỗ Mẫu', 'Công nhân', _],
    ['B', 'Huyện Chợ Lách', _, _],
    ['I', 'TẬP THỂ', _, _],
    [1, 'Tập thể mẫu số 5', _, _],
    ['', 'Cộng', _, _],
  ]);
  const rows = readSheet(sheet, {
    award: 'provincial-certificate',
    meritFrom: '2018-01-01',
    meritTo: '2018-12-31',
  });
  expect(rows.map((r) => r.line)).toEqual([
    expect.objectContaining({ recipientKind: 'collective', unitName: 'Huyện Giồng Trôm' }),
    expect.objectContaining({
      recipientKind: 'individual',
      unitName: 'Huyện Giồng Trôm',
      award: 'provincial-certificate',
    }),
    expect.objectContaining({ recipientKind: 'collective', unitName: 'Huyện Chợ Lách' }),
  ]);
});

test('no list: empty sheet, instructions, numbers', () => {
  expect(detectHead(sheetOf([]), words)).toBeUndefined();
  expect(
    detectHead(
      sheetOf([
        ['Cột', 'Cách ghi'],
        ['STT', 'Số thứ tự'],
      ]),
      words,
    ),
  ).toBeUndefined();
  expect(
    detectHead(
      sheetOf([
        [1, 2, 3],
        [4, 5, 6],
      ]),
      words,
    ),
  ).toBeUndefined();
});
