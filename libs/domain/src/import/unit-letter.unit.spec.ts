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
