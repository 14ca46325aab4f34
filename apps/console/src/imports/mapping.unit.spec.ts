import {
  columnsOf,
  firstRow,
  indexOf,
  labelsOf,
  letterOf,
  mappedByHand,
  sampleOf,
  withField,
  withHead,
  type MappedSheet,
  type Sheet,
} from './mapping';

const sheet: Sheet = {
  sheet: 0,
  name: 'Cá nhân',
  labels: ['STT', 'Họ và tên', 'Ghi chú'],
  sample: [['1', 'Lê Thị Mẫu', '']],
  head: { first: 3, last: 3 },
  top: [
    { row: 1, cells: ['DANH SÁCH MẪU'] },
    { row: 3, cells: ['STT', 'Họ và tên', 'Ghi chú'] },
    { row: 4, cells: ['', 'Họ và tên', 'khác', 'thêm'] },
    { row: 5, cells: ['1', 'Lê Thị Mẫu', '', 'x'] },
    { row: 7, cells: ['2', 'Trần Văn Mẫu'] },
  ],
};
const mapped: MappedSheet = {
  ...{ sheet: 0, headFirst: 3, headLast: 3 },
  columns: [{ column: 'B', field: 'name' }],
};

describe('how a list is read', () => {
  it('letters columns as spreadsheets do, both ways', () => {
    for (const n of [0, 25, 26, 51, 52, 701, 702]) expect(indexOf(letterOf(n))).toBe(n);
    expect([letterOf(0), letterOf(26), letterOf(702)]).toEqual(['A', 'AA', 'AAA']);
  });

  it('labels columns by the rows pointed at, as the service read them where it did', () => {
    expect(labelsOf(sheet, mapped)).toBe(sheet.labels);
    expect(labelsOf(sheet, { headFirst: 3, headLast: 4 })).toEqual([
      ...['STT', 'Họ và tên', 'Ghi chú – khác', 'thêm'],
    ]);
    expect(labelsOf(sheet, { headFirst: 90, headLast: 90 })).toEqual([]);
    const { head: _head, top: _top, ...older } = sheet;
    expect(labelsOf(older, { headFirst: 9, headLast: 9 })).toBe(sheet.labels);
  });

  it('shows the row the list begins with, and every column with anything in it', () => {
    expect(sampleOf(sheet, { ...mapped, headLast: 4 })[1]).toBe('Lê Thị Mẫu');
    expect(sampleOf(sheet, { ...mapped, dataFirst: 6 })[1]).toBe('Trần Văn Mẫu');
    expect(columnsOf(sheet, { ...mapped, headLast: 4 })).toEqual([
      { column: 'A', field: 'ignore', label: 'STT', sample: '1' },
      { column: 'B', field: 'name', label: 'Họ và tên', sample: 'Lê Thị Mẫu' },
      { column: 'C', field: 'ignore', label: 'Ghi chú – khác', sample: '' },
      { column: 'D', field: 'ignore', label: 'thêm', sample: 'x' },
    ]);
  });

  it('takes what is said of a column, known before or not', () => {
    expect(withField(mapped, 'B', 'unit').columns).toEqual([{ column: 'B', field: 'unit' }]);
    expect(withField(mapped, 'D', 'award').columns).toEqual([
      { column: 'B', field: 'name' },
      { column: 'D', field: 'award' },
    ]);
  });

  it('keeps head and list in their order', () => {
    expect(withHead(mapped, { headFirst: 5 })).toMatchObject({ headFirst: 5, headLast: 5 });
    expect(withHead(mapped, { dataFirst: 4 })).not.toHaveProperty('dataFirst');
    const later = withHead(mapped, { dataFirst: 7 });
    expect(firstRow(later)).toBe(7);
    expect(withHead(later, { headLast: 9 })).not.toHaveProperty('dataFirst');
  });

  it('begins a sheet nobody recognised with its first row', () => {
    const { head: _head, ...unknown } = sheet;
    expect(mappedByHand({ ...unknown, labels: [] })).toEqual({
      ...{ sheet: 0, headFirst: 1, headLast: 1 },
      columns: [{ column: 'A', field: 'ignore' }],
    });
  });
});
