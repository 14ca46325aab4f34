import { detectHead } from './layout/detect-head.js';
import { proposeMapping } from './layout/propose-mapping.js';
import { readSheet, sheetOf, words } from './sheets.samples.spec.js';

const _ = null;

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
